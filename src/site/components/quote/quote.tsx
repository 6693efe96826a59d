import { Portrait } from '@/site/components/portrait/portrait'
import type { QuoteView } from '@/site/views/quote-view'
import type { SaidView } from '@/site/views/said-view'

type Props = {
  quote: QuoteView
  /** Where it was said, if the quote is printed elsewhere: it then has no anchor here. */
  source?: SaidView['source']
}

/** The speaker comes first in the HTML, so that a screen reader announces who is talking. */
export function Quote({ quote, source }: Props) {
  const { speaker } = quote
  return (
    <figure className={classNames(quote, !source)} id={source ? undefined : quote.anchor}>
      <figcaption className="quote__speaker">
        {quote.isDirect && !source && (
          <Portrait className="quote__portrait" picture={speaker.portrait} />
        )}
        <span className="quote__name">
          {speaker.path && !source ? <a href={speaker.path}>{speaker.name}</a> : speaker.name}
        </span>{' '}
        <span className="quote__role">
          {quote.role} <b>{quote.roleNote}</b>
        </span>
      </figcaption>
      <Words quote={quote} />
      {source ? <Source source={source} /> : <OwnAddress quote={quote} />}
    </figure>
  )
}

function Words({ quote }: { quote: QuoteView }) {
  const paragraphs = quote.paragraphs.map((words, index) => <p key={index}>{words}</p>)
  if (!quote.isDirect) return <div className="quote__words">{paragraphs}</div>
  return <blockquote className="quote__words">{paragraphs}</blockquote>
}

function OwnAddress({ quote }: { quote: QuoteView }) {
  return (
    <p className="quote__links">
      <a href={`#${quote.anchor}`}>
        Link to this quote<span className="visually-hidden"> by {quote.speaker.name}</span>
      </a>
    </p>
  )
}

function Source({ source }: { source: SaidView['source'] }) {
  return (
    <p className="quote__source">
      In <a href={source.href}>{source.headline}</a>,{' '}
      <time dateTime={source.published.iso}>{source.published.text}</time>
    </p>
  )
}

function classNames({ isDirect, isLong }: QuoteView, hasPortrait: boolean): string {
  return [
    'quote',
    isLong && 'quote--long',
    !isDirect && 'quote--reported',
    !hasPortrait && 'quote--plain',
  ]
    .filter(Boolean)
    .join(' ')
}

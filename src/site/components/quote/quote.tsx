import { Portrait } from '@/site/components/portrait/portrait'
import type { QuoteView } from '@/site/views/quote-view'

/** The speaker stands first in the HTML, so that a screen reader says who is talking. */
export function Quote({ quote }: { quote: QuoteView }) {
  const { speaker } = quote
  return (
    <figure className={classNames(quote)} id={quote.anchor}>
      <figcaption className="quote__speaker">
        {quote.isDirect && <Portrait className="quote__portrait" picture={speaker.portrait} />}
        <span className="quote__name">
          {speaker.path ? <a href={speaker.path}>{speaker.name}</a> : speaker.name}
        </span>
        <span className="quote__role">
          {quote.role} <b>{quote.roleNote}</b>
        </span>
      </figcaption>
      <Words quote={quote} />
      <p className="quote__links">
        <a href={`#${quote.anchor}`}>
          Link to this quote<span className="visually-hidden"> by {speaker.name}</span>
        </a>
      </p>
    </figure>
  )
}

function Words({ quote }: { quote: QuoteView }) {
  const paragraphs = quote.paragraphs.map((words, index) => <p key={index}>{words}</p>)
  if (!quote.isDirect) return <div className="quote__words">{paragraphs}</div>
  return <blockquote className="quote__words">{paragraphs}</blockquote>
}

function classNames({ isDirect, isLong }: QuoteView): string {
  return ['quote', isLong && 'quote--long', !isDirect && 'quote--reported']
    .filter(Boolean)
    .join(' ')
}

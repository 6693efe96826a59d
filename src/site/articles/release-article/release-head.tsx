import { JOURNALISTS_ANCHOR } from '@/site/components/journalists/journalists'
import { Tag } from '@/site/components/tag/tag'
import type { ReleaseView } from '@/site/views/release-view'

type Props = {
  release: ReleaseView
  /** The council's current name; the name at publication is printed if it differs. */
  councilName: string
}

const LONG_HEADLINE = 80

/** The kind of release, the headline, the publication time and the issuing council. */
export function ReleaseHead({ release, councilName }: Props) {
  const isLong = release.headline.length > LONG_HEADLINE
  return (
    <div className={isLong ? 'article-head article-head--long' : 'article-head'}>
      <Strand release={release} />
      <h1>{release.headline}</h1>
      <Meta release={release} councilName={councilName} />
      {release.historyNote && <p className="article-head__meta">{release.historyNote}</p>}
      {!release.withdrawal && (
        <p className="article-head__jump no-print">
          <a href={`#${JOURNALISTS_ANCHOR}`}>
            {`For journalists: contact, notes and ${release.mediaPack.length > 0 ? 'pictures' : 'files'}`}
          </a>
        </p>
      )}
    </div>
  )
}

function Strand({ release: { withdrawal, kindName, strand } }: { release: ReleaseView }) {
  if (withdrawal) {
    return (
      <p className="strand">
        <Tag text="Withdrawn" look="off" /> {kindName}
      </p>
    )
  }
  return (
    <p className="strand">
      <Tag text={kindName} />{' '}
      {strand &&
        (strand.href ? <a href={strand.href}>{strand.text}</a> : <span>{strand.text}</span>)}
    </p>
  )
}

function Meta({ release, councilName }: Props) {
  const { published, reference, dateline, issuedBy, withdrawal, changes } = release
  const [latest] = changes
  return (
    <p className="article-head__meta">
      <span>
        Published: <time dateTime={published.iso}>{published.text}</time>
      </span>{' '}
      {withdrawal && (
        <span>
          Withdrawn: <time dateTime={withdrawal.date.iso}>{withdrawal.date.text}</time>
        </span>
      )}{' '}
      {reference && <span>Reference: {reference}</span>} {dateline && <span>From: {dateline}</span>}{' '}
      {issuedBy !== councilName && <span>Issued by: {issuedBy}</span>}{' '}
      {latest && (
        <span>
          {latest.kind === 'correction' ? 'Corrected: ' : 'Updated: '}
          <a href={`#${latest.anchor}`}>{latest.date.text}</a>
        </span>
      )}
    </p>
  )
}

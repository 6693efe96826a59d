import type { LinkView } from '@/site/views/link-view'

type Props = { id: string; count: string; place?: string; link?: LinkView | null }

/** The number of results, the range shown, and a link to the feed. */
export function ResultHead({ id, count, place, link }: Props) {
  return (
    <div className="section__head rim">
      <h2 className="result-count" id={id}>
        {count}
        {place && <span className="muted"> – {place}</span>}
      </h2>
      {link && <a href={link.href}>{link.text}</a>}
    </div>
  )
}

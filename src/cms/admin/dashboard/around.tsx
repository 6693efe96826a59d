import { whenWords } from '@/cms/admin/when-words'
import { contentType, type ContentKind } from '@/domain/content-types'
import { shortDate } from '@/domain/dates'

import type { Recent } from './read-recent'
import type { ReviewDue } from './read-review-due'

/** Public items that are due for review. */
export const ReviewDueList = ({ items }: { items: readonly ReviewDue[] }) => (
  <section className="queue" aria-labelledby="queue-review-due">
    <h2 id="queue-review-due">
      Review due {items.length > 0 && <span className="quiet">({items.length})</span>}
    </h2>
    {items.length === 0 && (
      <p className="queue__empty">
        Nothing public is past its review date. Set one with “Review on” beside a form.
      </p>
    )}
    <ul className="queue__rows">
      {items.map((item) => (
        <Row key={`${item.kind} ${item.id}`} item={item} opens="Check">
          {contentType(item.kind).singular}. Was to be checked by {shortDate(item.reviewOn)}.
        </Row>
      ))}
    </ul>
  </section>
)

/** Recently published items, whoever wrote them. */
export const RecentList = ({ items, now }: { items: readonly Recent[]; now: Date }) => (
  <section className="queue" aria-labelledby="queue-recent">
    <h2 id="queue-recent">Recently published</h2>
    {items.length === 0 && (
      <p className="queue__empty">
        Nothing went out in the last 7 days. What is published appears here.
      </p>
    )}
    <ul className="queue__rows">
      {items.map((item) => (
        <Row key={`${item.kind} ${item.id} ${item.at}`} item={item} opens="Open">
          {contentType(item.kind).singular}. By {item.by}, {whenWords({ at: item.at, now })}.
        </Row>
      ))}
    </ul>
  </section>
)

type RowProps = {
  item: { kind: ContentKind; id: string; title: string }
  opens: string
  children: React.ReactNode
}

function Row({ item: { kind, id, title }, opens, children }: RowProps) {
  const href = `/admin/collections/${kind}/${id}`
  return (
    <li className="queue__row">
      <a className="queue__title" href={href}>
        {title}
      </a>
      <p className="quiet">{children}</p>
      <a className="plain-button plain-button--small" href={href}>
        {opens}
        <span className="only-heard"> {title}</span>
      </a>
    </li>
  )
}

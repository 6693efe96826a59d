import { Tag } from '@/site/components/tag/tag'
import type { FeaturedView } from '@/site/views/featured-view'

/** The items of any kind that editors feature, in their order. */
export function FeaturedList({ featured }: { featured: readonly FeaturedView[] }) {
  return (
    <ul className="release-list">
      {featured.map((item) => (
        <li key={item.href}>
          <article className="release-card">
            <h3 className="release-card__title">
              <a href={item.href}>{item.title}</a>
            </h3>
            <div className="release-card__meta">
              {item.date && <time dateTime={item.date.iso}>{item.date.text}</time>}{' '}
              <Tag text={item.kind} />
            </div>
            {item.text && <p className="release-card__summary">{item.text}</p>}
          </article>
        </li>
      ))}
    </ul>
  )
}

import type { RelatedView } from '@/site/views/related-view'

/** Topics and places as links in a row. */
export function TagList({ title, related }: { title: string; related: readonly RelatedView[] }) {
  if (related.length === 0) return null
  return (
    <section className="aside-block">
      <h2>{title}</h2>
      <ul className="tags">
        {related.flatMap(({ href, text }) =>
          href
            ? [
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>,
              ]
            : [],
        )}
      </ul>
    </section>
  )
}

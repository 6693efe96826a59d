import type { RelatedView } from '@/site/views/related-view'

type Props = {
  id: string
  title: string
  related: readonly RelatedView[]
}

/** Related items in an aside; renders nothing if there are none. */
export function RelatedList({ id, title, related }: Props) {
  if (related.length === 0) return null
  return (
    <section className="aside-block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="link-list">
        {related.map(({ href, text, detail }) => (
          <li key={`${href}${text}`}>
            {href ? <a href={href}>{text}</a> : text}
            {detail && (
              <>
                <br />
                <span className="muted">{detail}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

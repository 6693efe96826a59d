import type { PageLink, PaginationView } from '@/site/views/pagination-view'

/** Follows govuk-frontend's pagination. Gaps are text; the page's title includes its number. */
export function Pagination({ pagination }: { pagination: PaginationView }) {
  return (
    <nav className="pagination" aria-label="Pages of results">
      <ul>
        {pagination.previous && (
          <li>
            <a href={pagination.previous} rel="prev">
              Previous<span className="visually-hidden"> page</span>
            </a>
          </li>
        )}
        {pagination.items.map((item, index) => (
          <Item key={item === 'gap' ? `gap-${index}` : item.page} item={item} />
        ))}
        {pagination.next && (
          <li>
            <a className="pagination__next" href={pagination.next} rel="next">
              Next<span className="visually-hidden"> page</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Item({ item }: { item: PageLink | 'gap' }) {
  if (item === 'gap') return <li className="pagination__gap">…</li>
  return (
    <li>
      <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
        <span className="visually-hidden">Page </span>
        {item.page}
      </a>
    </li>
  )
}

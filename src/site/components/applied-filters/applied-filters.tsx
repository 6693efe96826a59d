import type { AppliedFilter } from '@/site/views/filter-view'

type Props = {
  filters: readonly AppliedFilter[]
  clearHref: string
  /** Above the results rather than below the form. */
  isAbove?: boolean
}

/** The active filters, each with a link that removes it. Renders nothing if there are none. */
export function AppliedFilters({ filters, clearHref, isAbove = false }: Props) {
  if (filters.length === 0) return null
  return (
    <div className={isAbove ? 'applied applied--above' : 'applied'}>
      <p id="applied-label">Filtered by</p>
      <ul aria-labelledby="applied-label">
        {filters.map((filter) => (
          <li key={filter.href}>
            <a href={filter.href}>
              <span className="visually-hidden">Remove filter: </span>
              {filter.text}
            </a>
          </li>
        ))}
      </ul>
      <a href={clearHref}>Clear all</a>
    </div>
  )
}

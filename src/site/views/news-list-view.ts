import type { ListedReleases } from '@/cms/read/list-releases'
import { newsFeedPath, type NewsFilters, newsPath } from '@/domain/paths'

import { countInWords } from './count-words'
import type { AppliedFilter, FilterField } from './filter-view'
import type { LinkView } from './link-view'
import {
  type FilterSources,
  knownFilters,
  toAppliedFilters,
  toFilterFields,
} from './news-filter-fields'
import { type PaginationView, toPagination } from './pagination-view'
import { type ReleaseCardView, toReleaseCardView } from './release-card-view'

/** The news list for an address. */
export type NewsListView = {
  readonly filters: NewsFilters
  /** For the page title: `News: heritage, 2022, page 2 of 14`. */
  readonly title: string
  readonly canonical: string
  readonly words: string
  readonly fields: readonly FilterField[]
  readonly applied: readonly AppliedFilter[]
  /** `136 results`, with `page 2 of 14` if there is more than one page. */
  readonly count: string
  readonly place: string
  readonly releases: readonly ReleaseCardView[]
  readonly pagination: PaginationView | null
  /** Null if the address has no valid feed. */
  readonly rss: string | null
  /** Why the list is empty, and where to go next; null if it is not. */
  readonly nothing: NothingView | null
}

type NothingView = { readonly text: string; readonly link: LinkView }

type NewsListArgs = {
  filters: NewsFilters
  /** Null for an invalid page number. */
  page: number | null
  found: ListedReleases
  from: FilterSources
}

export function toNewsListView({ filters, page, found, from }: NewsListArgs): NewsListView {
  const fields = toFilterFields({ from, filters, unknown: found.unknown })
  const applied = toAppliedFilters(fields, filters)
  const place = found.pages > 1 && page ? `page ${page} of ${found.pages}` : ''
  const shown = [...applied.map(({ text }) => text.replace(/^[^:]+: /, '')), place]
  const docs = isOutOfRange({ page, found }) ? [] : found.docs
  const names = shown.filter(Boolean).join(', ')
  return {
    filters,
    title: names ? `News: ${names}` : 'News',
    canonical: newsPath(filters, page ?? 1),
    words: filters.q ?? '',
    fields,
    applied,
    count: countInWords(found.total, 'result'),
    place,
    releases: docs.map(toReleaseCardView),
    pagination: toPagination({
      page: page ?? 1,
      pages: docs.length > 0 ? found.pages : 0,
      hrefOf: (number) => newsPath(filters, number),
    }),
    rss: found.unknown.length > 0 ? null : newsFeedPath('rss', filters),
    nothing: nothingFor({ filters, page, found, from }),
  }
}

/** The explanation for an invalid address, an unknown page, or no results. */
function nothingFor({ filters, page, found }: NewsListArgs): NothingView | null {
  if (found.unknown.length > 0) {
    return {
      text: 'Nothing can be shown for this address, because part of it names nothing.',
      link: { href: newsPath(knownFilters(filters, found.unknown)), text: 'Leave that part out' },
    }
  }
  if (isOutOfRange({ page, found })) {
    const pages = countInWords(found.pages, 'page')
    return {
      text: found.pages > 0 ? `There is no such page. These results have ${pages}.` : NONE,
      link: { href: newsPath(filters), text: 'Go to the first page' },
    }
  }
  if (found.total > 0) return null
  const link = { href: newsPath(), text: 'See all news' }
  return Object.keys(filters).length > 0
    ? { text: 'Nothing matches. Take a filter away, or check the spelling.', link }
    : { text: NONE, link: { href: '/', text: 'Go to the home page' } }
}

const NONE = 'There is no news yet.'

/** Whether the requested page is beyond the results (404). */
export const isOutOfRange = ({ page, found }: Pick<NewsListArgs, 'page' | 'found'>): boolean =>
  page === null || page > Math.max(1, found.pages)

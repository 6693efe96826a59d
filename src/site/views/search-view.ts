import type { SearchHit, FoundPage } from '@/cms/read/search-content'
import { type ContentKind, contentType } from '@/domain/content-types'
import { londonDay, shortDate } from '@/domain/dates'
import { searchPath } from '@/domain/paths'

import { countInWords } from './count-words'
import type { AppliedFilter, FilterField } from './filter-view'
import type { LinkView } from './link-view'
import { type PaginationView, toPagination } from './pagination-view'
import { markWords, type SearchResultView } from './search-result-view'

/** The search page for an address. */
export type SearchView = {
  /** The search terms; empty before a search. */
  readonly words: string
  readonly heading: string
  /** `31 results in News releases` */
  readonly count: string
  readonly place: string
  readonly results: readonly SearchResultView[]
  readonly facets: readonly FilterField[]
  readonly applied: readonly AppliedFilter[]
  readonly pagination: PaginationView | null
  readonly nothing: { readonly text: string; readonly link: LinkView } | null
  readonly canonical: string
  /** The address of the same search without filters. */
  readonly everything: string
}

export type SearchRequest = {
  readonly q: string
  readonly kind: ContentKind | null
  /** An unknown `kind` in the address. */
  readonly unknownKind: string
  /** Null for an invalid page number. */
  readonly page: number | null
}

export function toSearchView(request: SearchRequest, found: FoundPage): SearchView {
  const { q, kind, page } = request
  const total = found.counts.reduce((sum, { count }) => sum + count, 0)
  const hits = isPastEnd(request, found) ? [] : found.hits
  return {
    words: q,
    heading: q ? `Search results for “${q}”` : 'Search',
    count: countInWords(found.total, 'result') + (kind ? ` in ${contentType(kind).plural}` : ''),
    place: found.pages > 1 && hits.length > 0 ? `page ${page} of ${found.pages}` : '',
    results: hits.map((hit) => toResult(hit, q)),
    facets: total > 0 ? [toFacet(request, found)] : [],
    applied: kind ? [{ text: `What: ${contentType(kind).plural}`, href: searchPath({ q }) }] : [],
    pagination: toPagination({
      page: page ?? 1,
      pages: hits.length > 0 ? found.pages : 0,
      hrefOf: (number) => searchPath({ q, kind: kind ?? undefined, page: number }),
    }),
    nothing: nothingFor(request, { ...found, total, hits }),
    canonical: searchPath({ q, kind: kind ?? undefined, page: page ?? 1 }),
    everything: searchPath({ q }),
  }
}

const toResult = (hit: SearchHit, q: string): SearchResultView => ({
  href: hit.path,
  title: markWords(hit.title, q),
  summary: hit.summary || hit.excerpt,
  kind: hit.kindName,
  published: hit.publishedAt
    ? { iso: londonDay(hit.publishedAt), text: shortDate(hit.publishedAt) }
    : null,
})

/** The selected kind is always an option, even without results. */
function toFacet({ kind }: SearchRequest, { counts }: FoundPage): FilterField {
  const isCounted = !kind || counts.some((row) => row.kind === kind)
  const rows = isCounted ? counts : [...counts, { kind, count: 0 }]
  return {
    name: 'kind',
    label: 'What',
    anyText: 'Everything',
    options: rows.map(({ kind: value, count }) => ({
      value,
      text: contentType(value).plural,
      isSelected: value === kind,
      count,
    })),
  }
}

/** Whether the requested page is beyond the results (404). */
export const isPastEnd = ({ page }: SearchRequest, found: FoundPage): boolean =>
  page === null || page > Math.max(1, found.pages)

function nothingFor(request: SearchRequest, found: FoundPage): SearchView['nothing'] {
  const { q, unknownKind, kind } = request
  if (!q) return null
  if (unknownKind) {
    return {
      text: `There is nothing called “${unknownKind}” to narrow by.`,
      link: { href: searchPath({ q }), text: 'Search everything' },
    }
  }
  if (isPastEnd(request, found) && found.pages > 0) {
    return {
      text: `There is no such page. These results have ${countInWords(found.pages, 'page')}.`,
      link: { href: searchPath({ q, kind: kind ?? undefined }), text: 'Go to the first page' },
    }
  }
  if (found.hits.length > 0) return null
  return found.total > 0
    ? {
        text: `Nothing of this kind holds “${q}”.`,
        link: { href: searchPath({ q }), text: 'Search everything' },
      }
    : {
        text: `Nothing holds “${q}”. Check the spelling, or look for fewer words.`,
        link: { href: '/news', text: 'See all news' },
      }
}

import { NEWS_FILTERS, type NewsFilters } from '@/domain/paths'

/** A parsed query: of a page (`ParsedUrlQuery`), or `URLSearchParams` through `fromEntries`. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

const LONGEST = 200

/** One value of the query, trimmed and cut at 200 characters; '' if missing. */
export function queryValue(query: Query, name: string): string {
  const value = query[name]
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, LONGEST)
}

/** The news filters in the query, whether or not they match anything. */
export const toNewsFilters = (query: Query): NewsFilters =>
  Object.fromEntries(
    NEWS_FILTERS.flatMap((name) => {
      const value = queryValue(query, name)
      return value ? [[name, value]] : []
    }),
  )

/** The requested page, from 1; null for an invalid page number. If missing, 1. */
export function toPageNumber(query: Query): number | null {
  const value = queryValue(query, 'page')
  if (!value) return 1
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
}

/** As `toNewsFilters`, for an API or feed request. */
export const newsFiltersOf = ({ url }: Request): NewsFilters =>
  toNewsFilters(Object.fromEntries(new URL(url).searchParams))

import { NEWS_FILTERS, type NewsFilters } from '@/domain/paths'

/** The filters in an address; other parameters, and empty ones, are left out. */
export const newsFiltersOf = ({ url }: Request): NewsFilters => {
  const { searchParams } = new URL(url)
  return Object.fromEntries(
    NEWS_FILTERS.flatMap((name) => {
      const value = searchParams.get(name)?.trim()
      return value ? [[name, value]] : []
    }),
  )
}

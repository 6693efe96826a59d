import { CONTENT_TYPES, type ContentKind, contentType } from './content-types'

/** The only place that knows a public address: the contract of `docs/addresses` in code. */
export const PATHS = {
  home: '/',
  news: '/news',
  campaigns: '/campaigns',
  topics: '/topics',
  strategies: '/strategies',
  values: '/our-values',
  joinUs: '/join-us',
  events: '/events',
  eventsCalendar: '/events.ics',
  press: '/press',
  search: '/search',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  admin: '/admin',
} as const

export type FeedFormat = 'rss' | 'atom' | 'json'
export const FEED_FORMATS: readonly FeedFormat[] = ['rss', 'atom', 'json']

export type Addressed = {
  readonly kind: ContentKind
  readonly slug: string
  /** A page's parent, where it has one: `/PARENT/SLUG`. */
  readonly parentSlug?: string | null
}

/**
 * Where a reader finds this item: `/news/SLUG`, `/our-values#SLUG`, or null for kinds that are
 * shown inside others only (organisations, alert banners).
 */
export function pathTo({ kind, slug, parentSlug }: Addressed): string | null {
  const { section, shownOn } = contentType(kind)
  if (section === null) return shownOn ? `${shownOn}#${slug}` : null
  return parentSlug ? `${section}/${parentSlug}/${slug}` : `${section}/${slug}`
}

/** A kind that has pages of its own: its path is never null. */
export type PagedKind = {
  [K in ContentKind]: (typeof CONTENT_TYPES)[K]['section'] extends string ? K : never
}[ContentKind]

/** As `pathTo`, for kinds that always have a page. */
export const pagePath = (kind: PagedKind, slug: string): string =>
  `${CONTENT_TYPES[kind].section}/${slug}`

/** Where somebody signed in sees the newest draft as the public page it will be. */
export const previewPath = (kind: PagedKind, id: string | number): string =>
  `/preview/${kind}/${id}`

/** Narrows a word of an address to a kind that has pages of its own. */
export const isPagedKind = (word: string): word is PagedKind =>
  Object.hasOwn(CONTENT_TYPES, word) && contentType(word as ContentKind).section !== null

export const topicPath = (slug: string): string => `/topics/${slug}`

/** The query the news list and its feeds understand. Empty values are left out of the address. */
export const NEWS_FILTERS = ['topic', 'campaign', 'kind', 'place', 'year', 'q'] as const
export type NewsFilter = (typeof NEWS_FILTERS)[number]
export type NewsFilters = Partial<Record<NewsFilter, string>>

const query = (values: Record<string, string | number | undefined>): string => {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length ? `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : ''
}

/** `/news?topic=…&page=2`; page 1 is left out, so that each list has one address. */
export const newsPath = (filters: NewsFilters = {}, page = 1): string =>
  PATHS.news + query({ ...filters, page: page > 1 ? page : undefined })

export const newsFeedPath = (format: FeedFormat, filters: NewsFilters = {}): string =>
  `${PATHS.news}.${format}${query(filters)}`

export const campaignFeedPath = (slug: string, format: FeedFormat | 'ics'): string =>
  `${pagePath('campaigns', slug)}.${format}`

export const topicFeedPath = (slug: string, format: FeedFormat): string =>
  `${topicPath(slug)}.${format}`

export const eventCalendarPath = (slug: string): string => `${pagePath('events', slug)}.ics`

/** What a journalist takes away from a release. */
export const releaseDownloads = (slug: string) => ({
  text: `${pagePath('news-releases', slug)}.txt`,
  pdf: `${pagePath('news-releases', slug)}.pdf`,
  ninjs: `${pagePath('news-releases', slug)}.ninjs.json`,
  pictures: `${pagePath('news-releases', slug)}/pictures.zip`,
})

export const searchPath = (search: { q?: string; kind?: string; page?: number } = {}): string =>
  PATHS.search +
  query({ ...search, page: search.page && search.page > 1 ? search.page : undefined })

/** An absolute address, for feeds, metadata and mail. `origin` has no trailing slash. */
export const absolute = (origin: string, path: string): string => new URL(path, origin).toString()

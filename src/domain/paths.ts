import { CONTENT_TYPES, type ContentKind, contentType } from './content-types'

/** The only place that defines public addresses. */
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
  /** The slugs of the pages above it, top level first: `/HIGHEST/PARENT/SLUG`. */
  readonly parentSlugs?: readonly string[]
}

/**
 * The public path of an item: `/news/SLUG`, `/our-values#SLUG`, or null for kinds that appear only
 * within others (organisations, alert banners).
 */
export function pathTo({ kind, slug, parentSlugs = [] }: Addressed): string | null {
  const { section, shownOn } = contentType(kind)
  if (section === null) return shownOn ? `${shownOn}#${slug}` : null
  return [section, ...parentSlugs, slug].join('/')
}

/** Paths of pages with a role: such a page introduces a section and has no other address. */
export const ROLE_PATHS: Readonly<Record<string, string>> = {
  'join-us': PATHS.joinUs,
  'our-values': PATHS.values,
  press: PATHS.press,
}

/** A kind with pages of its own: its path is never null. */
export type PagedKind = {
  [K in ContentKind]: (typeof CONTENT_TYPES)[K]['section'] extends string ? K : never
}[ContentKind]

/** As `pathTo`, for kinds that always have a page. */
export const pagePath = (kind: PagedKind, slug: string): string =>
  `${CONTENT_TYPES[kind].section}/${slug}`

/** Where signed-in staff preview the newest draft as a public page. */
export const previewPath = (kind: PagedKind, id: string | number): string =>
  `/preview/${kind}/${id}`

/** Narrows part of an address to a kind with pages of its own. */
export const isPagedKind = (word: string): word is PagedKind =>
  Object.hasOwn(CONTENT_TYPES, word) && contentType(word as ContentKind).section !== null

export const topicPath = (slug: string): string => `/topics/${slug}`

/** The query parameters of the news list and its feeds. Empty values are omitted. */
export const NEWS_FILTERS = ['topic', 'campaign', 'kind', 'place', 'year', 'q'] as const
export type NewsFilter = (typeof NEWS_FILTERS)[number]
export type NewsFilters = Partial<Record<NewsFilter, string>>

const query = (values: Record<string, string | number | undefined>): string => {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length ? `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : ''
}

/** `/news?topic=…&page=2`; page 1 is omitted, so that each list has one address. */
export const newsPath = (filters: NewsFilters = {}, page = 1): string =>
  PATHS.news + query({ ...filters, page: page > 1 ? page : undefined })

export const newsFeedPath = (format: FeedFormat, filters: NewsFilters = {}): string =>
  `${PATHS.news}.${format}${query(filters)}`

export const campaignFeedPath = (slug: string, format: FeedFormat | 'ics'): string =>
  `${pagePath('campaigns', slug)}.${format}`

export const topicFeedPath = (slug: string, format: FeedFormat): string =>
  `${topicPath(slug)}.${format}`

export const eventCalendarPath = (slug: string): string => `${pagePath('events', slug)}.ics`

/** The downloads of a release, for journalists. */
export const releaseDownloads = (slug: string) => ({
  text: `${pagePath('news-releases', slug)}.txt`,
  pdf: `${pagePath('news-releases', slug)}.pdf`,
  ninjs: `${pagePath('news-releases', slug)}.ninjs.json`,
  pictures: `${pagePath('news-releases', slug)}/pictures.zip`,
})

export const searchPath = (search: { q?: string; kind?: string; page?: number } = {}): string =>
  PATHS.search +
  query({ ...search, page: search.page && search.page > 1 ? search.page : undefined })

/** Pages that always exist. */
const LISTS: readonly string[] = [
  PATHS.home,
  PATHS.news,
  PATHS.campaigns,
  PATHS.topics,
  PATHS.strategies,
  PATHS.values,
  PATHS.joinUs,
  PATHS.events,
  PATHS.press,
  PATHS.search,
]

/** First segments for feeds, APIs and staff: no page and no redirect may be below them. */
const RESERVED = [
  'admin',
  'api',
  'feeds-and-downloads',
  'media',
  'health',
  'preview',
  '_next',
  'assets',
]

/** What a path of this site refers to, whether or not it exists. */
export type NamedByPath =
  | { readonly is: 'list' }
  | { readonly is: 'reserved' }
  | { readonly is: 'topic'; readonly slug: string }
  | ({ readonly is: 'item' } & Addressed)
  | { readonly is: 'nothing' }

/** Parses a path as `pathTo` and the others build it; ignores query and fragment. */
export function namedByPath(address: string): NamedByPath {
  const path = address.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '')
  if (LISTS.includes(path)) return { is: 'list' }
  const [first = '', second, ...more] = path.split('/').slice(1)
  if (RESERVED.includes(first)) return { is: 'reserved' }
  if (!first) return { is: 'nothing' }
  if (second && isOwnSection(first)) {
    if (more.length > 0) return { is: 'nothing' }
    if (`/${first}` === PATHS.topics) return { is: 'topic', slug: second }
    const kind = PAGED.find((one) => CONTENT_TYPES[one].section === `/${first}`)
    if (kind) return { is: 'item', kind, slug: second }
  }
  const parts = second ? [first, second, ...more] : [first]
  return { is: 'item', kind: 'pages', slug: parts.at(-1) ?? first, parentSlugs: parts.slice(0, -1) }
}

const isOwnSection = (part: string): boolean =>
  `/${part}` === PATHS.topics || PAGED.some((one) => CONTENT_TYPES[one].section === `/${part}`)

/** Whether the first segment of an address is reserved, so that no page can have it. */
export const isReservedPart = (part: string): boolean =>
  RESERVED.includes(part) || LISTS.includes(`/${part}`) || isOwnSection(part)

const PAGED = (Object.keys(CONTENT_TYPES) as ContentKind[]).filter(isPagedKind)

/** An absolute address, for feeds, metadata and mail. `origin` has no trailing slash. */
export const absolute = (origin: string, path: string): string => new URL(path, origin).toString()

/** The maximum depth of ancestor pages. */
export const MOST_ABOVE = 20
const MOST_CHARACTERS = 3000

/** Whether this path is too long or too deep for a page or a redirect. */
export const isTooLong = (path: string): boolean =>
  path.length > MOST_CHARACTERS || path.split('/').length > MOST_ABOVE + 2

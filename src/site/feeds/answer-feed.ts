import { listFeedReleases } from '@/cms/read/list-feed-releases'
import { readSettings } from '@/cms/read/read-settings'
import { FEED_FORMATS, type FeedFormat, type NewsFilters } from '@/domain/paths'
import { env } from '@/env'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { toReleaseView } from '@/site/views/release-view'

import { toAtom } from './atom'
import { type Feed, toFeed } from './feed'
import { toJsonFeed } from './json-feed'
import { toRss } from './rss'

type Format = { readonly type: string; readonly print: (feed: Feed) => string }

const FORMATS: Readonly<Record<FeedFormat, Format>> = {
  rss: { type: 'application/rss+xml; charset=utf-8', print: toRss },
  atom: { type: 'application/atom+xml; charset=utf-8', print: toAtom },
  json: { type: 'application/feed+json; charset=utf-8', print: toJsonFeed },
}

/** Narrows the extension of a feed's address. */
export const isFeedFormat = (word: string): word is FeedFormat =>
  (FEED_FORMATS as readonly string[]).includes(word)

type FeedRequest = {
  request: Request
  format: FeedFormat
  filters: NewsFilters
  /** The subject, printed before the council's name: `Fostering Friendly`; empty for all news. */
  about: string
  description?: string
  /** Paths of the page and of the feed itself. */
  page: string
  self: string
}

/**
 * The feed of the matching releases in the requested format, or 304. Null if a filter matches
 * nothing that exists. A feed without a description of its own uses the one from the settings.
 */
export async function answerFeed(args: FeedRequest): Promise<Response | null> {
  const { request, format, filters, about, description, page, self } = args
  const now = new Date().toISOString()
  const [settings, docs] = await Promise.all([readSettings(), listFeedReleases({ filters, now })])
  if (!docs) return null
  const council = settings.councilName
  const feed = toFeed({
    title: about ? `${about}: news from ${council}` : `News from ${council}`,
    description: description || `${settings.serviceName || 'News'} of ${council}`,
    page,
    self,
    council,
    releases: docs.map((doc) => toReleaseView(doc, { settings, now })),
    origin: env.SERVER_URL,
  })
  const { type, print } = FORMATS[format]
  return cacheableResponse({ request, body: print(feed), type })
}

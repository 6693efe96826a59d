import {
  campaignFeedPath,
  FEED_FORMATS,
  type FeedFormat,
  newsFeedPath,
  type NewsFilters,
  topicFeedPath,
} from '@/domain/paths'

import type { FeedLink } from './page-head'

const TYPES: Record<FeedFormat, { type: string; name: string }> = {
  rss: { type: 'application/rss+xml', name: 'RSS' },
  atom: { type: 'application/atom+xml', name: 'Atom' },
  json: { type: 'application/feed+json', name: 'JSON Feed' },
}

const inEachFormat = (title: string, hrefOf: (format: FeedFormat) => string): FeedLink[] =>
  FEED_FORMATS.map((format) => ({
    type: TYPES[format].type,
    title: `${title} (${TYPES[format].name})`,
    href: hrefOf(format),
  }))

/** The news in each feed format, filtered as the page is. */
export const newsFeeds = (title: string, filters: NewsFilters = {}): FeedLink[] =>
  inEachFormat(title, (format) => newsFeedPath(format, filters))

/** A topic's news in each feed format. */
export const topicFeeds = (title: string, slug: string): FeedLink[] =>
  inEachFormat(title, (format) => topicFeedPath(slug, format))

/** A campaign's news in each feed format, and its events as a calendar. */
export const campaignFeeds = (title: string, slug: string): FeedLink[] => [
  ...inEachFormat(title, (format) => campaignFeedPath(slug, format)),
  { type: 'text/calendar', title: `${title} events`, href: campaignFeedPath(slug, 'ics') },
]

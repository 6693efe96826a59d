import { generateRssFeed } from 'feedsmith'

import { type Feed, FEED_LANGUAGE, type FeedItem } from './feed'
import { tidyCdata } from './tidy-cdata'

/**
 * RSS 2.0 by the RSS Board's best practice profile: absolute addresses, a self link, a guid that is
 * not an address, the author's name in dc:creator (RSS's own author is an email address), the
 * summary before the full text, one enclosure at most. Times are in UTC.
 */
export const toRss = (feed: Feed): string =>
  tidyCdata(
    generateRssFeed({
      title: feed.title,
      link: feed.pageHref,
      description: feed.description,
      language: FEED_LANGUAGE,
      lastBuildDate: new Date(feed.updatedAt),
      atom: { links: [{ href: feed.selfHref, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.items.map(toItem),
    }),
  )

const toItem = (item: FeedItem) => ({
  title: item.title,
  link: item.href,
  description: item.summary,
  content: { encoded: item.html },
  guid: { value: item.id, isPermaLink: false },
  pubDate: new Date(item.publishedAt),
  dc: { creators: [item.author] },
  categories: item.topics.map((name) => ({ name })),
  enclosures: item.enclosure
    ? [{ url: item.enclosure.href, length: item.enclosure.size, type: item.enclosure.type }]
    : [],
})

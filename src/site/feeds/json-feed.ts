import { generateJsonFeed } from 'feedsmith'

import { type Feed, FEED_LANGUAGE, type FeedItem } from './feed'

/** JSON Feed 1.1: language and authors on the feed and on each item, ids as text, times in UTC. */
export const toJsonFeed = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.pageHref,
      feed_url: feed.selfHref,
      language: FEED_LANGUAGE,
      authors: [{ name: feed.author }],
      items: feed.items.map(toItem),
    }),
    null,
    2,
  )

const toItem = (item: FeedItem) => ({
  id: item.id,
  url: item.href,
  title: item.title,
  summary: item.summary,
  content_html: item.html,
  date_published: new Date(item.publishedAt),
  date_modified: new Date(item.updatedAt),
  authors: [{ name: item.author }],
  language: FEED_LANGUAGE,
  tags: [...item.topics],
  attachments: item.enclosure
    ? [
        {
          url: item.enclosure.href,
          mime_type: item.enclosure.type,
          size_in_bytes: item.enclosure.size,
        },
      ]
    : [],
})

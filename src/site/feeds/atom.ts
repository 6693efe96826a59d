import { generateAtomFeed } from 'feedsmith'

import { type Feed, FEED_LANGUAGE, type FeedItem } from './feed'
import { tidyCdata } from './tidy-cdata'

/** Atom (RFC 4287). Corrections and withdrawals change `updated`, never `published` or `id`. */
export const toAtom = (feed: Feed): string =>
  tidyCdata(
    generateAtomFeed({
      id: feed.selfHref,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: new Date(feed.updatedAt),
      authors: [{ name: feed.author }],
      links: [
        { href: feed.selfHref, rel: 'self', type: 'application/atom+xml' },
        { href: feed.pageHref, rel: 'alternate', type: 'text/html' },
      ],
      xml: { lang: FEED_LANGUAGE },
      entries: feed.items.map(toEntry),
    }),
  )

const toEntry = (item: FeedItem) => ({
  id: item.id,
  title: { value: item.title },
  updated: new Date(item.updatedAt),
  published: new Date(item.publishedAt),
  authors: [{ name: item.author }],
  links: [
    { href: item.href, rel: 'alternate', type: 'text/html' },
    ...(item.enclosure
      ? [
          {
            href: item.enclosure.href,
            rel: 'enclosure',
            type: item.enclosure.type,
            length: item.enclosure.size,
          },
        ]
      : []),
  ],
  categories: item.topics.map((term) => ({ term })),
  summary: { value: item.summary },
  content: { value: item.html, type: 'html' },
})

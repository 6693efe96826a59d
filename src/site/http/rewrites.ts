/**
 * Maps the public addresses of feeds and files to their routes. For the `rewrites` of
 * next.config.ts, where the `@/` alias does not resolve: this file has no imports.
 */
const SLUG = ':slug([a-z0-9-]+)'

export const FEED_AND_DOWNLOAD_REWRITES: { source: string; destination: string }[] = [
  { source: '/news.:format(rss|atom|json)', destination: '/feeds-and-downloads/news/:format' },
  {
    source: `/topics/${SLUG}.:format(rss|atom|json)`,
    destination: '/feeds-and-downloads/topics/:slug/:format',
  },
  {
    source: `/campaigns/${SLUG}.:format(rss|atom|json)`,
    destination: '/feeds-and-downloads/campaigns/:slug/:format',
  },
  { source: `/campaigns/${SLUG}.ics`, destination: '/feeds-and-downloads/campaigns/:slug/ics' },
  { source: '/events.ics', destination: '/feeds-and-downloads/events/ics' },
  { source: `/events/${SLUG}.ics`, destination: '/feeds-and-downloads/events/:slug/ics' },
  { source: `/news/${SLUG}.txt`, destination: '/feeds-and-downloads/releases/:slug/txt' },
  { source: `/news/${SLUG}.pdf`, destination: '/feeds-and-downloads/releases/:slug/pdf' },
  { source: `/news/${SLUG}.ninjs.json`, destination: '/feeds-and-downloads/releases/:slug/ninjs' },
  {
    source: `/news/${SLUG}/pictures.zip`,
    destination: '/feeds-and-downloads/releases/:slug/pictures',
  },
]

/**
 * Addresses of feeds and files, as readers know them, to the routes that answer them. For the
 * `rewrites` of next.config.ts, which can import nothing but plain files: this one imports nothing.
 */
const SLUG = ':slug([a-z0-9-]+)'

export const MACHINE_REWRITES: { source: string; destination: string }[] = [
  { source: '/news.:format(rss|atom|json)', destination: '/machine/news/:format' },
  {
    source: `/topics/${SLUG}.:format(rss|atom|json)`,
    destination: '/machine/topics/:slug/:format',
  },
  {
    source: `/campaigns/${SLUG}.:format(rss|atom|json)`,
    destination: '/machine/campaigns/:slug/:format',
  },
  { source: `/campaigns/${SLUG}.ics`, destination: '/machine/campaigns/:slug/ics' },
  { source: '/events.ics', destination: '/machine/events/ics' },
  { source: `/events/${SLUG}.ics`, destination: '/machine/events/:slug/ics' },
  { source: `/news/${SLUG}.txt`, destination: '/machine/releases/:slug/txt' },
  { source: `/news/${SLUG}.pdf`, destination: '/machine/releases/:slug/pdf' },
  { source: `/news/${SLUG}.ninjs.json`, destination: '/machine/releases/:slug/ninjs' },
  { source: `/news/${SLUG}/pictures.zip`, destination: '/machine/releases/:slug/pictures' },
]

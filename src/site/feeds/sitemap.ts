import type { Address } from '@/cms/read/list-addresses'
import { absolute, PATHS, topicPath } from '@/domain/paths'

import { escapeHtml } from './passage-html'

/** Pages that always exist. The search is omitted: search engines should not index it. */
const FIXED_PATHS = [
  PATHS.home,
  PATHS.news,
  PATHS.campaigns,
  PATHS.topics,
  PATHS.strategies,
  PATHS.values,
  PATHS.joinUs,
  PATHS.events,
  PATHS.press,
]

type SitemapArgs = {
  addresses: readonly Address[]
  topicSlugs: readonly string[]
  origin: string
}

/**
 * A sitemap (sitemaps.org 0.9), times in UTC. Its limit, 50,000 addresses, is four times the plan.
 */
export function toSitemap({ addresses, topicSlugs, origin }: SitemapArgs): string {
  const lasting = [...FIXED_PATHS, ...topicSlugs.map(topicPath)].map((path) =>
    entry({ path, origin }),
  )
  const dated = addresses.map(({ path, updatedAt }) => entry({ path, origin, updatedAt }))
  const urls = [...lasting, ...dated].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}
</urlset>
`
}

type EntryArgs = { path: string; origin: string; updatedAt?: string }

function entry({ path, origin, updatedAt }: EntryArgs): string {
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
  return `  <url><loc>${escapeHtml(absolute(origin, path))}</loc>${changed}</url>`
}

import { absolute, PATHS } from '@/domain/paths'
import { env } from '@/env'
import { cacheableResponse } from '@/site/http/cacheable-response'

const body = `User-agent: *
Allow: /api/v1
Disallow: /api/
Disallow: ${PATHS.admin}
Disallow: /feeds-and-downloads/
Disallow: ${PATHS.search}

Sitemap: ${absolute(env.SERVER_URL, PATHS.sitemap)}
`

/** `/robots.txt`: what search engines may crawl, and where the sitemap is. */
export const GET = (request: Request): Response =>
  cacheableResponse({ request, body, type: 'text/plain; charset=utf-8' })

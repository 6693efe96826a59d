import { listAddresses } from '@/cms/read/list-addresses'
import { listTopics } from '@/cms/read/list-topics'
import { env } from '@/env'
import { toSitemap } from '@/site/feeds/sitemap'
import { cacheableResponse } from '@/site/http/cacheable-response'
import { withResponseCache } from '@/site/http/with-response-cache'

/** `/sitemap.xml`: every public page that has not been withdrawn. */
export const GET = withResponseCache(async (request: Request) => {
  const [addresses, topics] = await Promise.all([listAddresses(), listTopics()])
  const topicSlugs = topics.flatMap(({ slug }) => slug || [])
  const body = toSitemap({ addresses, topicSlugs, origin: env.SERVER_URL })
  return cacheableResponse({ request, body, type: 'application/xml; charset=utf-8' })
})

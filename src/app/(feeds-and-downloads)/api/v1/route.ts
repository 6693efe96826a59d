import { contentType } from '@/domain/content-types'
import { absolute, newsFeedPath, PATHS } from '@/domain/paths'
import { env } from '@/env'
import { JSON_TYPE } from '@/site/api/answer-list'
import { API_KINDS, apiHref } from '@/site/api/api-kinds'
import { cacheableResponse } from '@/site/http/cacheable-response'

/** `/api/v1`: an index of the API. */
export function GET(request: Request): Response {
  const origin = env.SERVER_URL
  const body = {
    version: 1,
    kinds: API_KINDS.map((kind) => ({
      kind,
      name: contentType(kind).plural,
      url: apiHref.list(origin, kind),
    })),
    paging: 'page is from 1; perPage is 20, and 100 at most',
    errors: 'application/problem+json (RFC 9457)',
    news: absolute(origin, newsFeedPath('json')),
    events: absolute(origin, PATHS.eventsCalendar),
  }
  return cacheableResponse({ request, body: JSON.stringify(body, null, 2), type: JSON_TYPE })
}

import { siteGeneration } from '@/cms/read-cache/read-cache'

import { putResponse, type CachedResponse, cachedResponse } from './response-cache'
import { hasAlready } from './cacheable-response'
import { withUnavailable } from './service-unavailable'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

const CONDITIONS = ['if-none-match', 'if-modified-since']

/**
 * Wraps a route whose response is made from public content: recent responses are served from
 * memory, and while the database is unavailable it responds with 503. Not compressed there: Next
 * removes `Content-Encoding` from a route's response, and compresses it again. Not for streams,
 * which would be buffered whole.
 */
export function withResponseCache<Context>(answer: Handler<Context>): Handler<Context> {
  const ask = withUnavailable(answer)
  return async (request, context) => {
    const { pathname, search } = new URL(request.url)
    const address = pathname + search
    const kept = cachedResponse(address)
    if (kept) return fromCache(kept, request)
    const generation = siteGeneration()
    const whole = await ask(withoutConditions(request), context)
    const body = new Uint8Array(await whole.clone().arrayBuffer())
    const headers = Object.fromEntries(whole.headers)
    const fresh = putResponse({ address, status: whole.status, headers, body, generation })
    return fresh ? fromCache(fresh, request) : whole
  }
}

/** Drops the conditional headers: the whole response is cached, whatever this client has. */
function withoutConditions(request: Request): Request {
  const headers = new Headers(request.headers)
  for (const name of CONDITIONS) headers.delete(name)
  return new Request(request.url, { headers })
}

function fromCache(kept: CachedResponse, request: Request): Response {
  const { etag = '', 'last-modified': lastModified = '' } = kept.headers
  if (hasAlready({ request, etag, lastModified })) {
    const { 'content-type': _, ...headers } = kept.headers
    return new Response(null, { status: 304, headers })
  }
  return new Response(kept.bodies.get('identity'), { headers: kept.headers })
}

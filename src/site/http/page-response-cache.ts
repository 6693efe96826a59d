import type { ServerResponse } from 'node:http'

import type { GetServerSidePropsContext } from 'next'

import { siteGeneration } from '@/cms/read-cache/read-cache'

import { encoded, putResponse, cachedResponse } from './response-cache'
import { isUnchanged } from './is-unchanged'

/** Responds from the cache if possible; returns true if it has. */
export function sendCachedPage({ req, res, draftMode, resolvedUrl }: GetServerSidePropsContext) {
  const kept = draftMode ? null : cachedResponse(resolvedUrl)
  if (!kept) return false
  if (isUnchanged({ tags: req.headers['if-none-match'], etag: kept.headers.etag ?? '' })) {
    const { 'content-type': _, ...headers } = kept.headers
    res.writeHead(304, headers).end()
    return true
  }
  const { body, headers } = encoded(kept, String(req.headers['accept-encoding'] ?? ''))
  res.writeHead(200, headers).end(req.method === 'HEAD' ? undefined : body)
  return true
}

/**
 * Caches the page that Next is about to render. Next exposes the HTML nowhere else, so this wraps
 * `res.end`, which receives it whole and before compression.
 */
export function cachePageOnSend({ req, res, draftMode, resolvedUrl }: GetServerSidePropsContext) {
  if (draftMode || req.method !== 'GET') return
  const generation = siteGeneration()
  const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse // merges its overloads
  res.end = (...args: unknown[]) => {
    const [html] = args
    if (typeof html === 'string' && isHtml(res)) {
      const { statusCode: status } = res
      const body = new TextEncoder().encode(html)
      putResponse({ address: resolvedUrl, status, headers: headersOf(res), body, generation })
    }
    return end(...args)
  }
}

/** Next serves the same address as JSON to its own scripts, which we do not use. */
const isHtml = (res: ServerResponse): boolean =>
  String(res.getHeader('content-type')).startsWith('text/html')

const headersOf = (res: ServerResponse): Record<string, string> =>
  Object.fromEntries(Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)]))

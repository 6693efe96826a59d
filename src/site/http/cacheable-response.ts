import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import { oncePerProcess } from '@/once-per-process'

import { isUnchanged } from './is-unchanged'

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

type AnswerArgs = {
  request: Request
  body: Body
  /** Includes the charset if it is text. */
  type: string
  /** The input for the entity tag if the body is a stream. */
  version?: string
  /** Downloaded under this name instead of displayed. */
  fileName?: string
  /** The equivalent page, for search engines to list instead. */
  canonical?: string
}

/**
 * A response for automated clients: caches store it and revalidate it on each request, so that a
 * publication or withdrawal shows immediately, and unchanged content costs a 304 without a body.
 * Readable from any origin (CORS).
 */
export function cacheableResponse(args: AnswerArgs): Response {
  const { request, body, type, version, fileName, canonical } = args
  const etag = `"${createHash('sha256')
    .update(version ?? asBytes(body))
    .digest('base64url')}"`
  const lastModified = firstSeen({ path: pathOf(request), etag }).toUTCString()
  const headers = new Headers({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ETag: etag,
    'Last-Modified': lastModified,
    'X-Content-Type-Options': 'nosniff',
  })
  if (canonical) headers.set('Link', `<${canonical}>; rel="canonical"`)
  if (hasAlready({ request, etag, lastModified }))
    return new Response(null, { status: 304, headers })
  headers.set('Content-Type', type)
  if (fileName) headers.set('Content-Disposition', `attachment; filename="${fileName}"`)
  return new Response(body, { headers })
}

const asBytes = (body: Body): string | Uint8Array => {
  if (body instanceof ReadableStream) throw new Error('A stream needs a version for its entity tag')
  return body
}

const pathOf = ({ url }: Request): string => new URL(url).pathname + new URL(url).search

/** Whether the client already has this response, by its conditional request headers. */
export function hasAlready(args: {
  request: Request
  etag: string
  lastModified: string
}): boolean {
  const { request, etag, lastModified } = args
  const tags = request.headers.get('if-none-match')
  const modifiedSince = request.headers.get('if-modified-since')
  return isUnchanged({ tags, etag, modifiedSince, lastModified })
}

type Seen = { readonly etag: string; readonly since: Date }

const MOST_SEEN = 1000
const seen = oncePerProcess(
  'response-changes',
  () => new LRUCache<string, Seen>({ max: MOST_SEEN }),
)

/**
 * When this process first saw this exact content at this address, to the second. The newest date in
 * the content would not work: when an item leaves a feed, the content changes but its newest date
 * becomes older.
 */
function firstSeen({ path, etag }: { path: string; etag: string }): Date {
  const known = seen.get(path)
  if (known?.etag === etag) return known.since
  // HTTP dates have a resolution of one second: a second change within it is dated one second
  // later, and no date is in the future.
  const before = (Math.floor(Date.now() / 1000) - 1) * 1000
  const since = new Date(Math.max(before, (known?.since.getTime() ?? 0) + 1000))
  seen.set(path, { etag, since })
  return since
}

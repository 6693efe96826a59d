import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'

import { oncePerProcess } from '@/once-per-process'

import { isUnchanged } from './is-unchanged'

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

type AnswerArgs = {
  request: Request
  body: Body
  /** With its charset, where it is text. */
  type: string
  /** What the entity tag is made from, where the body is a stream. */
  version?: string
  /** Saved under this name instead of being shown. */
  fileName?: string
  /** The page that says the same: search engines then list that one. */
  canonical?: string
}

/**
 * An answer for machines: kept by caches and asked about each time, so that a publish or a withdrawal
 * shows at once, and unchanged content costs a 304 without a body. Readable from any origin.
 */
export function machineAnswer(args: AnswerArgs): Response {
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

/** Whether whoever asks has this answer, by the conditions that came with the request. */
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
const seen = oncePerProcess('machine-answers', () => new LRUCache<string, Seen>({ max: MOST_SEEN }))

/**
 * When this process first saw this very content at this address, to the second. The newest date in
 * the content would not do: an item that leaves a feed changes it and makes its newest date older.
 */
function firstSeen({ path, etag }: { path: string; etag: string }): Date {
  const known = seen.get(path)
  if (known?.etag === etag) return known.since
  // Dates have seconds only: what changed twice in one gets the next one, and none is in the future.
  const before = (Math.floor(Date.now() / 1000) - 1) * 1000
  const since = new Date(Math.max(before, (known?.since.getTime() ?? 0) + 1000))
  seen.set(path, { etag, since })
  return since
}

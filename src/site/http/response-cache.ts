import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

import { siteGeneration } from '@/cms/read-cache/read-cache'
import { oncePerProcess } from '@/once-per-process'

/**
 * The cache of whole public responses in this process: a popular page is built once, compressed
 * once, and reused until something public changes. Public responses are the same for every reader,
 * so the address is the whole key. Only responses with `Cache-Control: public` are stored: never a
 * preview, an error page or a failure.
 */
export type CachedResponse = {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodies: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>
  readonly generation: number
}

type Encoding = 'identity' | 'gzip' | 'br'
const SMALLEST_FIRST = ['br', 'gzip'] as const

/** On top of data read up to 45 seconds ago, this keeps a response at most a minute out of date. */
const SECONDS = 15
const MOST_BYTES = 64 * 2 ** 20
const LARGEST = 2 * 2 ** 20

/** The limit covers pages and routes together. */
const answers = oncePerProcess(
  'public-answers',
  () =>
    new LRUCache<string, CachedResponse>({
      ttl: SECONDS * 1000,
      maxSize: MOST_BYTES,
      sizeCalculation: bytesOf,
    }),
)

/** The cached response for this address, if it is still valid. */
export function cachedResponse(address: string): CachedResponse | null {
  const kept = answers.get(address)
  if (kept?.generation === siteGeneration()) return kept
  answers.delete(address)
  return null
}

type KeepArgs = {
  address: string
  status: number
  headers: Readonly<Record<string, string>>
  body: Uint8Array<ArrayBuffer>
  /** `siteGeneration()` from before the content was read: if it has changed, nothing is stored. */
  generation: number
}

/** Stores a response if it is cacheable, evicting the least recently used. */
export function putResponse(args: KeepArgs): CachedResponse | null {
  const { address, status, headers, body, generation } = args
  const isPublic = headers['cache-control']?.startsWith('public') ?? false
  if (status !== 200 || !isPublic || body.byteLength > LARGEST) return null
  if ('set-cookie' in headers) return null // Next clears a bad preview cookie: that is for one reader
  if (generation !== siteGeneration()) return null
  const kept = { address, headers, bodies: new Map([['identity' as const, body]]), generation }
  answers.set(address, kept)
  return kept
}

/** Includes headers: for a short response they are the larger part. */
function bytesOf({ address, headers, bodies }: CachedResponse): number {
  const words = [address, ...Object.entries(headers).flat()]
  const sizes = [
    ...words.map((word) => word.length),
    ...[...bodies.values()].map((body) => body.byteLength),
  ]
  return sizes.reduce((sum, size) => sum + size)
}

/** A response as sent: in an encoding the client accepts, with the headers for it. */
export function encoded(
  kept: CachedResponse,
  acceptEncoding: string,
): { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> } {
  const encoding = preferred(acceptEncoding)
  const body = kept.bodies.get(encoding) ?? compressed(kept, encoding)
  const headers: Record<string, string> = {
    ...kept.headers,
    'content-length': String(body.byteLength),
    vary: 'Accept-Encoding',
  }
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  return { body, headers }
}

function preferred(acceptEncoding: string): Encoding {
  const acceptable = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings()
  return SMALLEST_FIRST.find((encoding) => acceptable.includes(encoding)) ?? 'identity'
}

/** Higher levels than for on-the-fly compression, since it is done once: brotli at 6, gzip at 9. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

function compressed(kept: CachedResponse, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const plain = kept.bodies.get('identity') ?? new Uint8Array()
  if (encoding === 'identity') return plain
  const body = encoding === 'br' ? brotliCompressSync(plain, BROTLI) : gzipSync(plain, { level: 9 })
  const bodies = new Map(kept.bodies).set(encoding, body)
  // Stored again to update its size; its expiry does not change.
  if (answers.peek(kept.address) === kept)
    answers.set(kept.address, { ...kept, bodies }, { noUpdateTTL: true })
  return body
}

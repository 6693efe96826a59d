import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

import { siteGeneration } from '@/cms/read-cache/read-cache'
import { oncePerProcess } from '@/once-per-process'

/**
 * Whole public answers, remembered in the process: a page that many read is built once, compressed
 * once, and sent as it is until something public changes. What a reader is given is the same for
 * everybody, so the address is all there is to a key. Only answers that say `Cache-Control: public`
 * are taken: a preview, a dead end and an error never are.
 */
export type KeptAnswer = {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodies: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>
  readonly generation: number
}

type Encoding = 'identity' | 'gzip' | 'br'
const SMALLEST_FIRST = ['br', 'gzip'] as const

/** Added to what was read at most 45 seconds ago, time alone puts an answer a minute out of date. */
const SECONDS = 15
const MOST_BYTES = 64 * 2 ** 20
const LARGEST = 2 * 2 ** 20

/** The limit is for pages and routes together. */
const answers = oncePerProcess(
  'public-answers',
  () =>
    new LRUCache<string, KeptAnswer>({
      ttl: SECONDS * 1000,
      maxSize: MOST_BYTES,
      sizeCalculation: bytesOf,
    }),
)

/** The answer to this address, if it is still true. */
export function keptAnswer(address: string): KeptAnswer | null {
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
  /** `siteGeneration()` before anything of it was read: what a publish overtook is not kept. */
  generation: number
}

/** Remembers it, if it is an answer to keep; what was not asked for lately makes room. */
export function keepAnswer(args: KeepArgs): KeptAnswer | null {
  const { address, status, headers, body, generation } = args
  const isPublic = headers['cache-control']?.startsWith('public') ?? false
  if (status !== 200 || !isPublic || body.byteLength > LARGEST) return null
  if (generation !== siteGeneration()) return null
  const kept = { address, headers, bodies: new Map([['identity' as const, body]]), generation }
  answers.set(address, kept)
  return kept
}

/** Its headers as well: of a short answer they are the larger part. */
function bytesOf({ address, headers, bodies }: KeptAnswer): number {
  const words = [address, ...Object.entries(headers).flat()]
  const sizes = [
    ...words.map((word) => word.length),
    ...[...bodies.values()].map((body) => body.byteLength),
  ]
  return sizes.reduce((sum, size) => sum + size)
}

/** An answer as it goes out: compressed as the reader can take it, and the headers that say so. */
export function encoded(
  kept: KeptAnswer,
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

/** Better than on the fly, since it is done once: brotli at 6, gzip at 9. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

function compressed(kept: KeptAnswer, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const plain = kept.bodies.get('identity') ?? new Uint8Array()
  if (encoding === 'identity') return plain
  const body = encoding === 'br' ? brotliCompressSync(plain, BROTLI) : gzipSync(plain, { level: 9 })
  const bodies = new Map(kept.bodies).set(encoding, body)
  // Put in anew, so that its size is taken again; it lasts no longer for that.
  if (answers.peek(kept.address) === kept)
    answers.set(kept.address, { ...kept, bodies }, { noUpdateTTL: true })
  return body
}

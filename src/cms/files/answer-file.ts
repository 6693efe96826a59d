import { Readable } from 'node:stream'

import parseRange from 'range-parser'

import { contentDisposition } from '@/domain/files/file-names'

import { openStoredFile } from './file-store'
import type { FoundFile } from './find-file'

type AnswerArgs = {
  request: Pick<Request, 'method' | 'headers'>
  file: FoundFile
  /** The `Cache-Control` header. */
  cache: string
}

/**
 * The HTTP response for a stored file: all of it, the requested range (RFC 9110, section 14), or
 * 304 if the client has it cached. Null where the file is missing from the disk. Streams the file
 * from the disk.
 */
export async function answerFile({ request, file, cache }: AnswerArgs): Promise<Response | null> {
  const opened = await openStoredFile(file.name)
  if (!opened) return null
  const { size } = opened
  const headers = headersOf(file, cache)
  const part = toPart({ request, size, etag: headers.get('ETag') ?? '' })
  const isRead = request.method === 'GET' && (part.status === 200 || part.status === 206)
  if (!isRead) await opened.file.close()
  if (part.status === 304) return new Response(null, { status: 304, headers })
  if (part.status === 416) {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = part
  headers.set('Content-Type', file.mimeType)
  headers.set('Content-Length', String(end - start + 1))
  headers.set('Content-Disposition', contentDisposition(file.humanName))
  if (part.status === 206) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  const body = isRead && size > 0 ? opened.file.createReadStream({ start, end }) : null
  if (isRead && !body) await opened.file.close()
  return new Response(body && toWeb(body), { status: part.status, headers })
}

const toWeb = (stream: Readable): ReadableStream<Uint8Array> =>
  Readable.toWeb(stream) as ReadableStream<Uint8Array> // the same class, declared twice

function headersOf({ name, sha256 }: FoundFile, cache: string): Headers {
  return new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': cache,
    ETag: `"${sha256 ?? name}"`,
    'X-Content-Type-Options': 'nosniff',
  })
}

type Part =
  | { readonly status: 200 | 206; readonly start: number; readonly end: number }
  | { readonly status: 304 }
  | { readonly status: 416 }

type PartArgs = { request: AnswerArgs['request']; size: number; etag: string }

function toPart({ request, size, etag }: PartArgs): Part {
  const whole = { status: 200, start: 0, end: size - 1 } as const
  const tags = request.headers.get('if-none-match')
  if (tags !== null && hasTag(tags, etag)) return { status: 304 }
  const wanted = request.headers.get('range')
  const condition = request.headers.get('if-range')
  if (wanted === null || request.method !== 'GET') return whole
  if (condition !== null && condition.trim() !== etag) return whole
  const ranges = parseRange(size, wanted, { combine: true })
  if (ranges === UNSATISFIABLE) return { status: 416 }
  if (ranges === MALFORMED || ranges.type !== 'bytes' || ranges.length !== 1) return whole
  const [{ start, end } = whole] = ranges
  return { status: 206, start, end }
}

const UNSATISFIABLE = -1
const MALFORMED = -2

const hasTag = (tags: string, etag: string): boolean =>
  tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

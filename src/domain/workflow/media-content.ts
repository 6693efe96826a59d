import { createHash } from 'node:crypto'

import { canonical, isSameValue } from './canonical'
import type { StoredDocument } from './canonical-content'

/**
 * Fields of media that approval of the item does not cover: those the hub maintains, URLs derived
 * from the file name, and where the consent is filed, which is never published and may change. Any
 * other field, including a new one, is content.
 */
export const NOT_APPROVED_WITH_MEDIA = [
  'id',
  'createdAt',
  'updatedAt',
  'isPublic',
  'usedIn',
  'authorIds',
  'consent',
  'url',
  'thumbnailURL',
] as const

/** Fields derived from the bytes: written with them, and never separately. */
export const OF_THE_FILE = [
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
  'originalName',
  'files',
  'sha256',
] as const

const NOT_APPROVED: ReadonlySet<string> = new Set(NOT_APPROVED_WITH_MEDIA)
const NOT_TYPED: ReadonlySet<string> = new Set([...NOT_APPROVED_WITH_MEDIA, ...OF_THE_FILE])

/**
 * SHA-256, in hex, of everything about a stored picture or file that approval covers: its text, and
 * the hashes of its bytes.
 */
export function mediaHash(media: StoredDocument): string {
  const content = Object.entries(media)
    .filter(([field]) => !NOT_APPROVED.has(field))
    .map(([field, value]): [string, unknown] =>
      field === 'sizes' ? [field, withoutAddresses(value)] : [field, value],
    )
  const text = JSON.stringify(canonical(Object.fromEntries(content)))
  return createHash('sha256').update(text).digest('hex')
}

const withoutAddresses = (sizes: unknown): unknown =>
  Object.fromEntries(
    Object.entries(sizes ?? {}).map(([name, size]) => [name, { ...(size as object), url: null }]),
  )

/** Whether a write changes stored text. Omitted fields are unchanged; false equals unset. */
export const changesText = (data: StoredDocument, stored: StoredDocument): boolean =>
  Object.entries(data).some(
    ([field, value]) => !NOT_TYPED.has(field) && !isSameValue(value || null, stored[field] || null),
  )

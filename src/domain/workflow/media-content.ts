import { createHash } from 'node:crypto'

import { canonical, isSameValue } from './canonical'
import type { StoredDocument } from './canonical-content'

/**
 * What of a picture or file is not approved with the item that shows it: what the hub keeps for itself,
 * addresses that follow from the file's name, and where its consent is filed, which is printed nowhere
 * and may be filed elsewhere one day. All else is content, whoever adds a field.
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

/** What follows from the bytes: written with them, and never by anything else. */
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

/** SHA-256, in hex, of all that is approved of a stored picture or file: its words, and its bytes by their hashes. */
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

/** Whether a write says other words than are stored. What it leaves out stays; an unticked box is no word. */
export const saysOtherWords = (data: StoredDocument, stored: StoredDocument): boolean =>
  Object.entries(data).some(
    ([field, value]) => !NOT_TYPED.has(field) && !isSameValue(value || null, stored[field] || null),
  )

import { createHash } from 'node:crypto'

import { canonical } from './canonical'
import { SYSTEM_FIELD_NAMES } from './system-fields'

export type StoredDocument = Readonly<Record<string, unknown>>

/** The content fields of a stored document, as read at depth 0. */
const contentOf = (document: StoredDocument): StoredDocument =>
  Object.fromEntries(Object.entries(document).filter(([field]) => !SYSTEM_FIELD_NAMES.has(field)))

/**
 * SHA-256, in hex, of everything that would be published: the content fields, and the media used
 * (`mediaHashes`: media id to its `mediaHash`). Approval stores it; publishing compares it.
 */
export function contentHash(
  document: StoredDocument,
  mediaHashes: Readonly<Record<string, string>>,
): string {
  const text = JSON.stringify(canonical({ content: contentOf(document), mediaHashes }))
  return createHash('sha256').update(text).digest('hex')
}

/** Whether two versions of a document have the same content. Media are compared by id. */
export const isSameContent = (a: StoredDocument, b: StoredDocument): boolean =>
  contentHash(a, {}) === contentHash(b, {})

import { createHash } from 'node:crypto'

/**
 * Fields that the workflow and the database keep for themselves. Everything else is content: it is
 * what gets approved, and a change to it voids an approval.
 */
export const MACHINE_FIELDS = [
  'id',
  '_status',
  'state',
  'authorIds',
  'approvedHash',
  'approvedBy',
  'approvedAt',
  'reviewer',
  'dueAt',
  'firstPublishedAt',
  'publishedAt',
  'issuedBy',
  'changes',
  'scheduledFor',
  'scheduledBy',
  'scheduledChange',
  'scheduleProblem',
  'scheduleAttempts',
  'nextAttemptAt',
  'urgent',
  'withdrawnAt',
  'withdrawnReason',
  'importedFrom',
  'savedOver',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const

const machineFields: ReadonlySet<string> = new Set(MACHINE_FIELDS)

export type StoredDocument = Readonly<Record<string, unknown>>

/** The content of a stored document alone, as it was read with depth 0. */
export const contentOf = (document: StoredDocument): StoredDocument =>
  Object.fromEntries(Object.entries(document).filter(([field]) => !machineFields.has(field)))

/** Sorted keys; no nothings, no row ids: the same content gives the same text on either database. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([key, inner]) => key !== 'id' && !isNothing(inner))
    .map(([key, inner]): [string, unknown] => [key, canonical(inner)])
    .filter(([, inner]) => !isNothing(inner))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    Object.values(value).every(isNothing))

/**
 * SHA-256, in hex, of everything that would go out: the content fields, and the bytes of the media
 * used (`mediaHashes`: media id to SHA-256 of its file). What approval pins and publishing compares.
 */
export function contentHash(
  document: StoredDocument,
  mediaHashes: Readonly<Record<string, string>>,
): string {
  const text = JSON.stringify(canonical({ content: contentOf(document), mediaHashes }))
  return createHash('sha256').update(text).digest('hex')
}

/** Whether two versions of a document say the same. Media are compared by id. */
export const isSameContent = (a: StoredDocument, b: StoredDocument): boolean =>
  contentHash(a, {}) === contentHash(b, {})

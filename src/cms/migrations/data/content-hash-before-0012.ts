import { createHash } from 'node:crypto'

/**
 * What an approval covered before files were immutable, computed as it was then. Kept verbatim for
 * the data step that carries those approvals over; nothing else may use it.
 */

const SYSTEM_FIELD_NAMES: ReadonlySet<string> = new Set([
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
  'autosavedBy',
  'importedFrom',
  'savedOver',
  'createdAt',
  'updatedAt',
  'deletedAt',
])

const HASHED_OF_MEDIA = ['sha256', 'alt', 'isDecorative', 'caption', 'credit', 'licence'] as const

type Document = Readonly<Record<string, unknown>>

/** The content hash of that time, for a document without the fields added since. */
export function contentHashBefore0012(
  document: Document,
  mediaHashes: Readonly<Record<string, string>>,
): string {
  const content = Object.fromEntries(
    Object.entries(document).filter(([field]) => !SYSTEM_FIELD_NAMES.has(field)),
  )
  return hashOf(JSON.stringify(canonical({ content, mediaHashes })))
}

/** The media hash of that time, for one picture or file. */
export const mediaHashBefore0012 = (media: Document): string =>
  hashOf(JSON.stringify(HASHED_OF_MEDIA.map((field) => media[field] || null)))

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

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

/**
 * Fields maintained by the workflow and the database. Every other field is content: it is what gets
 * approved, and a change to it voids an approval.
 */
export const SYSTEM_FIELDS = [
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
  'urgent',
  'withdrawnAt',
  'withdrawnReason',
  'withdrawnWords',
  'withdrawnWordsBy',
  'withdrawnNote',
  'autosavedBy',
  'importedFrom',
  'savedOver',
  'publicPath',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const

/**
 * Content written by the workflow and not typed: approved and pinned like other content, and reset
 * to its stored value by the guard, whatever a request body claims.
 */
export const PINNED_FIELDS = ['printed'] as const

/** The same as a set, for look-ups. */
export const SYSTEM_FIELD_NAMES: ReadonlySet<string> = new Set(SYSTEM_FIELDS)

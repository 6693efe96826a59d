/**
 * Fields that the workflow and the database keep for themselves. Everything else is content: it is
 * what gets approved, and a change to it voids an approval.
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
 * Content that the workflow writes and nobody types: approved and pinned as all content is, and put
 * back as stored by the guard, whatever a body claims.
 */
export const PINNED_FIELDS = ['printed'] as const

/** The same, to ask whether a name is among them. */
export const SYSTEM_FIELD_NAMES: ReadonlySet<string> = new Set(SYSTEM_FIELDS)

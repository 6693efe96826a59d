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
  'autosavedBy',
  'importedFrom',
  'savedOver',
  'createdAt',
  'updatedAt',
  'deletedAt',
] as const

/** The same, to ask whether a name is among them. */
export const MACHINE_FIELD_NAMES: ReadonlySet<string> = new Set(MACHINE_FIELDS)

/** What an item holds when nothing is scheduled, and when nothing is approved either. */
export const NO_SCHEDULE = { scheduledFor: null, scheduledBy: null }
export const NO_APPROVAL = {
  approvedHash: null,
  approvedBy: null,
  approvedAt: null,
  ...NO_SCHEDULE,
}

/** The field values of an item without a schedule, and of one without an approval. */
export const NO_SCHEDULE = { scheduledFor: null, scheduledBy: null }
export const NO_APPROVAL = {
  approvedHash: null,
  approvedBy: null,
  approvedAt: null,
  ...NO_SCHEDULE,
}

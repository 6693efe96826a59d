import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/cms/database/in-transaction'

import { recordAuditEvent } from './record-audit-event'

type ForgetArgs = {
  payload: Payload
  /** Items deleted before this instant are erased. */
  before: Date
  /** Who runs the command, as text: no user is signed in there. */
  by: string
  reason: string
  now: Date
}

/**
 * Erases the stored content of deletions whose retention period is over, and records who did it and
 * how many there were. The deletion events remain, with the hash of that content. Returns the
 * count.
 */
export async function forgetDeleted(args: ForgetArgs): Promise<number> {
  const { payload, before, by, reason, now } = args
  const collection = 'deleted-items'
  const where = { removedAt: { less_than: before.toISOString() } }
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const { totalDocs } = await payload.count({ collection, where, req })
    if (totalDocs === 0) return 0
    // The hooks refuse this to every caller, so it goes straight to the database.
    await payload.db.deleteMany({ collection, where, req })
    await recordAuditEvent(
      req,
      {
        action: 'deleted-items-forgotten',
        outcome: 'done',
        summary: `Erased by ${by}: what was kept of ${totalDocs} deletion(s)`,
        why: reason,
        details: { by, before: before.toISOString(), count: totalDocs },
      },
      now,
    )
    return totalDocs
  })
}

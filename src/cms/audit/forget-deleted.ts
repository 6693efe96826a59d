import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/cms/database/in-transaction'
import { recordAuditEvent } from './record-audit-event'

type ForgetArgs = {
  payload: Payload
  /** Everything deleted before this instant is forgotten. */
  before: Date
  /** The person at the command line, in words: nobody is signed in there. */
  by: string
  reason: string
  now: Date
}

/**
 * Erases what was kept of deletions whose time is over, and records who did it and how many there were.
 * The events of the deletions stay, with the hash of what was kept. Answers with the number.
 */
export async function forgetDeleted(args: ForgetArgs): Promise<number> {
  const { payload, before, by, reason, now } = args
  const collection = 'deleted-items'
  const where = { removedAt: { less_than: before.toISOString() } }
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const { totalDocs } = await payload.count({ collection, where, req })
    if (totalDocs === 0) return 0
    // Below the hooks, which refuse this to everybody: only this command erases.
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

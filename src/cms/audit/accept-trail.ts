import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/cms/database/in-transaction'
import { ACCEPTED_ACTION, type AuditHead, headText } from '@/domain/audit/audit-heads'
import { env } from '@/env'

import { recordAuditEvent } from './record-audit-event'
import { readHeadFile } from './head-file'
import { newestEvent } from './newest-event'
import { findUnmet } from './read-heads'
import { forgetWritten, noteSignedHead, readSignedHead } from './trail-notes'
import { auditTrailProblem } from './watch-trail'

type AcceptArgs = {
  payload: Payload
  /** Who runs the command, as text: no user is signed in there. */
  by: string
  reason: string
  /** Heads known from outside the file, such as from mail. */
  expected: readonly AuditHead[]
  now: Date
}

/**
 * Records in a signed event which heads are missing from the audit trail and why: it was restored
 * from a backup. From then on they, and any other alarm, are accepted. Returns the missing heads;
 * throws when there is nothing to accept.
 */
export async function acceptTrail(args: AcceptArgs): Promise<AuditHead[]> {
  const { payload, by, reason, expected, now } = args
  const missing = await missingHeads(payload, expected)
  const last = await newestEvent({ payload })
  if (missing.length === 0 && !(await auditTrailProblem(payload)))
    throw new Error('Nothing is missing from the audit trail, so there is nothing to accept.')
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    recordAuditEvent(
      req,
      {
        action: ACCEPTED_ACTION,
        outcome: 'done',
        summary: `Audit trail accepted as it stands by ${by}: ${missing.length} known event(s) gone`,
        why: reason,
        details: { by, missing: missing.map(headText), after: last?.sequence ?? 0 },
        startsAnew: true,
      },
      now,
    ),
  )
  await rememberAsItStands(payload, now)
  return missing
}

/** Each missing head once, out of those known from the file, the database or the caller. */
async function missingHeads(
  payload: Payload,
  expected: readonly AuditHead[],
): Promise<AuditHead[]> {
  const noted = await readSignedHead(payload)
  const kept = await readHeadFile(env.AUDIT_HEAD_FILE)
  const known = [...kept, ...(noted ? [noted] : []), ...expected]
  const unmet = await findUnmet(payload, known)
  return [...new Map(unmet.map(({ head }) => [headText(head), head])).values()]
}

async function rememberAsItStands(payload: Payload, now: Date): Promise<void> {
  const head = await newestEvent({ payload })
  if (head) await noteSignedHead(payload, head, now)
  const kept = await readHeadFile(env.AUDIT_HEAD_FILE)
  if (kept.length === 0) await forgetWritten(payload)
}

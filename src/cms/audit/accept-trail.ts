import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/cms/database/in-transaction'
import { recordAuditEvent } from './record-audit-event'
import { ACCEPTED_ACTION, type AuditHead, headText } from '@/domain/audit/audit-heads'
import { env } from '@/env'

import { readHeadFile } from './head-file'
import { newestEvent } from './newest-event'
import { findUnmet } from './read-heads'
import { forgetWritten, noteSignedHead, readSignedHead } from './trail-notes'
import { auditTrailProblem } from './watch-trail'

type AcceptArgs = {
  payload: Payload
  /** The person at the command line, in words: nobody is signed in there. */
  by: string
  reason: string
  /** Heads that are in no file. */
  expected: readonly AuditHead[]
  now: Date
}

/**
 * Records, in a signed event, which heads the audit trail lacks and why that is right: it was restored
 * from a backup. They, and whatever else was an alarm, are none from then on. Answers with them; throws
 * where there is nothing to accept.
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

/** Each head once that the file, the database or whoever asks knows of, and the trail lacks. */
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

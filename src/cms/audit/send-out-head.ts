import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/database/in-transaction'
import { queueMail } from '@/cms/mail/queue-mail'
import { headMail } from '@/domain/audit/audit-head-mail'
import type { DatedHead } from '@/domain/audit/audit-heads'
import { londonDay } from '@/domain/dates'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'
import { env } from '@/env'

import { recordAuditEvent } from './record-audit-event'
import { appendHead, readHeadFile } from './head-file'
import { newestEvent } from './newest-event'
import { headNotedAt, noteSignedHead, noteWritten } from './trail-notes'
import { auditTrailProblem, noteUnkept, trailProblem } from './watch-trail'

type Round = { payload: Payload; now: Date }

/**
 * Once per London day, writes the head of the audit trail to the file and mails it, each where
 * configured. When the trail has a problem, the file stays unchanged and the mail reports it.
 */
export async function sendOutHead({ payload, now }: Round): Promise<void> {
  if (!(await trailProblem(payload))) await keepHead({ payload, now })
  await mailHead({ payload, now, problem: await auditTrailProblem(payload) })
}

/**
 * Appends today's head to AUDIT_HEAD_FILE, and stores it in the database, unless already there. A
 * write failure does not throw: it is reported as a problem of the trail, and the next round
 * retries.
 */
export async function keepHead({ payload, now }: Round): Promise<void> {
  await noteHead({ payload, now })
  const file = env.AUDIT_HEAD_FILE
  if (!file) return
  const head = await newestEvent({ payload })
  if (!head?.keyId) return
  try {
    await writeHead(file, { at: now.toISOString(), sequence: head.sequence, hash: head.hash })
    noteUnkept(null)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return noteUnkept(`AUDIT_HEAD_FILE cannot be written: ${reason}.`)
  }
  await noteWritten(payload, path.resolve(file), now)
}

async function noteHead({ payload, now }: Round): Promise<void> {
  const notedAt = await headNotedAt(payload)
  if (notedAt && londonDay(notedAt) === londonDay(now.toISOString())) return
  const head = await newestEvent({ payload })
  if (head?.keyId) await noteSignedHead(payload, head, now)
}

async function writeHead(file: string, head: DatedHead): Promise<void> {
  const last = (await readHeadFile(file)).at(-1)
  if (last && londonDay(last.at) === londonDay(head.at)) return
  await appendHead(file, head)
}

async function mailHead({ payload, now, problem }: Round & { problem: string | null }) {
  if (env.AUDIT_HEAD_TO.length === 0) return
  const today = londonDay(now.toISOString())
  if (await isSent(await createLocalReq({}, payload), today)) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    // Checked again within the transaction: another instance may be queueing the mail.
    if (await isSent(req, today)) return
    const summary = `Head of the audit trail mailed: ${today}`
    await recordAuditEvent(
      req,
      { actor: SYSTEM_ACTOR, action: 'audit-head-sent', outcome: 'done', summary, itemId: today },
      now,
    )
    const head = await newestEvent({ payload, req })
    if (!head) throw new Error('The audit trail is empty right after an event was added to it.')
    const mail = headMail({ head, today, problem, site: payload.config.serverURL })
    for (const to of env.AUDIT_HEAD_TO) await queueMail(req, { to, ...mail })
  })
}

/** Today's event marks the mail as sent, so that two instances send it only once. */
async function isSent(req: PayloadRequest, today: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'audit-events',
    where: { and: [{ action: { equals: 'audit-head-sent' } }, { itemId: { equals: today } }] },
    req,
  })
  return totalDocs > 0
}

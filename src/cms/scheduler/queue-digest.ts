import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { editorAddress } from '@/cms/mail/editor-address'
import { queueMail } from '@/cms/mail/queue-mail'
import { inTransaction } from '@/cms/database/in-transaction'
import { recordAuditEvent } from '@/cms/audit/record-audit-event'
import { CONTENT_KINDS, contentType } from '@/domain/content-types'
import { dateAndTime, londonDay, londonHour } from '@/domain/dates'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'

const FROM_HOUR = 8

/**
 * Once each London day, from 8am, sends approvers who want it a list of what should have been
 * reviewed by now. The day's audit event marks it as done and commits together with the mail, so
 * that of two instances only one sends it.
 */
export async function queueDigest({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const today = londonDay(now.toISOString())
  const isLate = londonHour(now.toISOString()) >= FROM_HOUR
  if (!isLate || (await isDone(await createLocalReq({}, payload), today))) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    // Checked again inside the transaction: another instance may be sending it.
    if (!(await isDone(req, today))) await sendDigest({ req, today, now })
  })
}

async function isDone(req: PayloadRequest, today: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'audit-events',
    where: { and: [{ action: { equals: 'digest-sent' } }, { itemId: { equals: today } }] },
    req,
  })
  return totalDocs > 0
}

type DigestArgs = { req: PayloadRequest; today: string; now: Date }

async function sendDigest({ req, today, now }: DigestArgs): Promise<void> {
  const overdue = await listOverdue({ req, now })
  const summary = `Digest of ${today}: ${overdue.count} overdue`
  await recordAuditEvent(
    req,
    { actor: SYSTEM_ACTOR, action: 'digest-sent', outcome: 'done', summary, itemId: today },
    now,
  )
  if (overdue.count === 0) return
  const { docs: approvers } = await req.payload.find({
    collection: 'users',
    where: { and: [{ roles: { in: ['approver'] } }, { switchedOffAt: { exists: false } }] },
    limit: 0,
    depth: 0,
    pagination: false,
    req,
  })
  const unnamed = overdue.count - overdue.lines.length
  const text = [
    'These should have been reviewed by now:',
    ...overdue.lines,
    ...(unnamed > 0 ? [`And ${unnamed} more: the dashboard has them all.`] : []),
  ].join('\n\n')
  for (const { email, mail } of approvers) {
    if (mail?.digest !== false)
      await queueMail(req, { to: email, subject: `Overdue: ${overdue.count} to review`, text })
  }
}

type Overdue = { readonly count: number; readonly lines: readonly string[] }

/** The most items of each kind that the digest names; it counts all of them. */
const NAMED = 100

async function listOverdue({ req, now }: { req: PayloadRequest; now: Date }): Promise<Overdue> {
  const kinds = await Promise.all(
    CONTENT_KINDS.map(async (kind) => {
      const { docs, totalDocs } = await req.payload.find({
        collection: kind,
        draft: true,
        where: {
          and: [{ state: { equals: 'in-review' } }, { dueAt: { less_than: now.toISOString() } }],
        },
        sort: 'dueAt',
        limit: NAMED,
        depth: 0,
        req,
      })
      const lines = docs.map(({ id, title, dueAt }) => {
        const due = dueAt ? `, due ${dateAndTime(dueAt)}` : ''
        return `${title} (${contentType(kind).singular.toLowerCase()}${due})\n${editorAddress(req.payload, kind, id)}`
      })
      return { count: totalDocs, lines }
    }),
  )
  return {
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    lines: kinds.flatMap(({ lines }) => lines),
  }
}

import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { queueMail } from '@/cms/mail/queue-mail'
import { recordAuditEvent } from '@/cms/workflow/record-audit-event'
import { CONTENT_KINDS, contentType } from '@/domain/content-types'
import { dateAndTime, londonDay, londonHour } from '@/domain/dates'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'

const FROM_HOUR = 8

/**
 * Once each London day, from 8am on, writes to approvers who want it what should have been reviewed
 * by now. The audit event of the day is the mark that it has been done, kept with the mail or not at
 * all, so two instances send it once.
 */
export async function queueDigest({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const today = londonDay(now.toISOString())
  if (londonHour(now.toISOString()) < FROM_HOUR || (await isDone(payload, today))) return
  const req = await createLocalReq({}, payload)
  const ownsTransaction = await initTransaction(req)
  try {
    await sendDigest({ req, today, now })
    if (ownsTransaction) await commitTransaction(req)
  } catch (error) {
    if (ownsTransaction) await killTransaction(req)
    throw error
  }
}

async function isDone(payload: Payload, today: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'audit-events',
    where: { and: [{ action: { equals: 'digest-sent' } }, { itemId: { equals: today } }] },
  })
  return totalDocs > 0
}

type DigestArgs = { req: PayloadRequest; today: string; now: Date }

async function sendDigest({ req, today, now }: DigestArgs): Promise<void> {
  const overdue = await listOverdue({ req, now })
  const summary = `Digest of ${today}: ${overdue.length} overdue`
  await recordAuditEvent(
    req,
    { actor: SYSTEM_ACTOR, action: 'digest-sent', outcome: 'done', summary, itemId: today },
    now,
  )
  if (overdue.length === 0) return
  const { docs: approvers } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: ['approver'] } },
    limit: 0,
    depth: 0,
    pagination: false,
    req,
  })
  const text = ['These should have been reviewed by now:', ...overdue].join('\n\n')
  for (const { email, mail } of approvers) {
    if (mail?.digest !== false)
      await queueMail(req, { to: email, subject: `Overdue: ${overdue.length} to review`, text })
  }
}

async function listOverdue({ req, now }: { req: PayloadRequest; now: Date }): Promise<string[]> {
  const { serverURL, routes } = req.payload.config
  const lines = await Promise.all(
    CONTENT_KINDS.map(async (kind) => {
      const { docs } = await req.payload.find({
        collection: kind,
        draft: true,
        where: {
          and: [{ state: { equals: 'in-review' } }, { dueAt: { less_than: now.toISOString() } }],
        },
        sort: 'dueAt',
        limit: 100,
        depth: 0,
        req,
      })
      return docs.map(({ id, title, dueAt }) => {
        const due = dueAt ? `, due ${dateAndTime(dueAt)}` : ''
        return `${title} (${contentType(kind).singular.toLowerCase()}${due})\n${serverURL}${routes.admin}/collections/${kind}/${id}`
      })
    }),
  )
  return lines.flat()
}

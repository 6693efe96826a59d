import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { PublishingAttempt } from '@/cms/generated/payload-types'
import { queueWorkflowMail } from '@/cms/mail/queue-mail'
import { inTransaction } from '@/cms/database/in-transaction'
import { recordAuditEvent } from '@/cms/audit/record-audit-event'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'
import { truncate } from '@/domain/audit/event-texts'
import { nextAttempt } from '@/domain/workflow/next-attempt'

import type { Due } from './due'

const collection = 'publishing-attempts'

type Attempt = Pick<
  PublishingAttempt,
  'item' | 'scheduledFor' | 'attempts' | 'problem' | 'nextAttemptAt'
>

type Scheduled = Pick<Due, 'kind' | 'id' | 'scheduledFor'>

const itemOf = ({ kind, id }: Pick<Due, 'kind' | 'id'>): string => `${kind}:${id}`

/** The attempts to publish these items so far, each for the time it is scheduled for now. */
export async function readAttempts(
  payload: Payload,
  items: readonly Scheduled[],
): Promise<(item: Scheduled) => Attempt | null> {
  if (items.length === 0) return () => null
  const { docs } = await payload.find({
    collection,
    where: { item: { in: items.map(itemOf) } },
    select: { item: true, scheduledFor: true, attempts: true, problem: true, nextAttemptAt: true },
    limit: 0,
    depth: 0,
    pagination: false,
  })
  const known = new Map(docs.map((doc) => [doc.item, doc]))
  return (item) => {
    const attempt = known.get(itemOf(item))
    return attempt?.scheduledFor === item.scheduledFor ? attempt : null
  }
}

/** Once it has been published, earlier attempts no longer matter. */
export const clearAttempts = (payload: Payload, due: Scheduled): Promise<unknown> =>
  payload.delete({ collection, where: { item: { equals: itemOf(due) } }, depth: 0 })

/** The most characters stored of a problem, so that it can be reported however long it is. */
const LONGEST_PROBLEM = 10_000

type ProblemArgs = { payload: Payload; due: Due; problem: string; now: Date }

/**
 * Records why an item was not published, alongside the item and not in it, so that nobody editing
 * it is told of a newer version; notifies those concerned, and adds the audit event. False where
 * the item is no longer scheduled for that time: nothing is recorded then.
 */
export async function recordFailure({ problem, ...rest }: ProblemArgs): Promise<boolean> {
  const { payload, due } = rest
  const args = { ...rest, problem: truncate(LONGEST_PROBLEM, problem) }
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    if (!(await isStillScheduled(req, due))) return false
    await writeAttempt({ ...args, req })
    await tell({ ...args, req })
    return true
  })
}

/** Reads only these fields: the problem may be that the others cannot be read. */
async function isStillScheduled(req: PayloadRequest, due: Scheduled): Promise<boolean> {
  const item = await req.payload.findByID({
    collection: due.kind,
    id: due.id,
    draft: true,
    depth: 0,
    select: { state: true, scheduledFor: true },
    disableErrors: true,
    req,
  })
  return item?.state === 'scheduled' && item.scheduledFor === due.scheduledFor
}

type Within = ProblemArgs & { req: PayloadRequest }

async function writeAttempt({ payload, req, due, problem, now }: Within): Promise<void> {
  const before = (await readAttempts(payload, [due]))(due)
  const attempts = (before?.attempts ?? 0) + 1
  const data = {
    item: itemOf(due),
    scheduledFor: due.scheduledFor,
    attempts,
    problem,
    nextAttemptAt: nextAttempt({ attempts, now }).toISOString(),
  }
  await payload.delete({ collection, where: { item: { equals: data.item } }, depth: 0, req })
  await payload.create({ collection, data, depth: 0, req })
}

async function tell({ req, due, problem, now }: Within): Promise<void> {
  const { kind, id, title, authorIds, scheduledBy } = due
  await queueWorkflowMail(req, {
    transition: 'schedule-failed',
    kind,
    id,
    title,
    actor: SYSTEM_ACTOR,
    authorIds,
    partIds: authorIds,
    scheduledBy,
    problem,
    input: {},
  })
  await recordAuditEvent(
    req,
    {
      actor: SYSTEM_ACTOR,
      action: 'schedule-failed',
      outcome: 'refused',
      summary: `Did not go out as scheduled: ${title}`,
      itemKind: kind,
      itemId: id,
      itemTitle: title,
      why: problem,
    },
    now,
  )
}

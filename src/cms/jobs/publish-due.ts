import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { queueHandOverMail } from '@/cms/mail/queue-mail'
import { applyTransition } from '@/cms/workflow/apply-transition'
import { recordAuditEvent } from '@/cms/workflow/record-audit-event'
import { whileDecided } from '@/cms/workflow/decided'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'
import { nextAttempt } from '@/domain/workflow/next-attempt'

/** What became of one scheduled item: `problem` is null when it went out. */
export type PublishedDue = {
  readonly kind: ContentKind
  readonly id: string
  readonly problem: string | null
}

type Due = {
  readonly kind: ContentKind
  readonly id: string
  readonly title: string
  readonly attempts: number
  readonly authorIds: string[]
  readonly scheduledBy: string | null
}

/**
 * Publishes everything whose minute has come, each in a transaction of its own: every check runs
 * again, and only the approved content goes out. What cannot go out stays scheduled with its reason
 * and is tried again, each time after a longer wait. Late after a stop of the clock, never lost:
 * nothing is kept in memory, and whoever scheduled it need not have an account any more.
 */
export async function publishDue({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<PublishedDue[]> {
  const outcomes: PublishedDue[] = []
  for (const kind of CONTENT_KINDS) {
    for (const due of await listDue({ payload, kind, now }))
      outcomes.push(await publishOne({ payload, due, now }))
  }
  return outcomes
}

async function listDue(args: { payload: Payload; kind: ContentKind; now: Date }): Promise<Due[]> {
  const { payload, kind, now } = args
  const at = now.toISOString()
  const where: Where = {
    and: [{ state: { equals: 'scheduled' } }, { scheduledFor: { less_than_equal: at } }],
  }
  const { docs } = await payload.find({
    collection: kind,
    draft: true,
    where,
    limit: 100,
    depth: 0,
    sort: 'scheduledFor',
  })
  return docs
    .filter(({ nextAttemptAt }) => !nextAttemptAt || nextAttemptAt <= at)
    .map(({ id, title, scheduleAttempts, authorIds, scheduledBy }) => ({
      kind,
      id: String(id),
      title,
      attempts: scheduleAttempts ?? 0,
      authorIds: Array.isArray(authorIds) ? authorIds.map(String) : [],
      scheduledBy: scheduledBy ?? null,
    }))
}

async function publishOne({
  payload,
  due,
  now,
}: {
  payload: Payload
  due: Due
  now: Date
}): Promise<PublishedDue> {
  const { kind, id } = due
  const problem = await tryToPublish({ payload, due, now })
  if (problem) await keepProblem({ payload, due, problem, now })
  return { kind, id, problem }
}

async function tryToPublish({
  payload,
  due,
  now,
}: {
  payload: Payload
  due: Due
  now: Date
}): Promise<string | null> {
  try {
    const req = await createLocalReq({}, payload)
    const { kind, id } = due
    const decision = await applyTransition({
      req,
      kind,
      id,
      transition: 'publish-as-scheduled',
      actor: SYSTEM_ACTOR,
      now,
    })
    if (decision.allowed) return null
    return decision.refusals.map(({ message }) => message).join(' ')
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: `Could not publish ${due.kind} ${due.id} as scheduled`,
    })
    return error instanceof Error ? error.message : String(error)
  }
}

async function keepProblem(args: {
  payload: Payload
  due: Due
  problem: string
  now: Date
}): Promise<void> {
  const { payload, due, problem, now } = args
  const { kind, id } = due
  const attempts = due.attempts + 1
  const req: PayloadRequest = await createLocalReq({}, payload)
  await whileDecided(req, { collection: kind, id }, () =>
    payload.update({
      collection: kind,
      id,
      draft: true,
      depth: 0,
      overrideLock: true,
      data: {
        scheduleProblem: problem,
        scheduleAttempts: attempts,
        nextAttemptAt: nextAttempt({ attempts, now }).toISOString(),
      },
      req,
    }),
  )
  await queueHandOverMail(req, {
    transition: 'schedule-failed',
    kind,
    id,
    title: due.title,
    actor: SYSTEM_ACTOR,
    authorIds: due.authorIds,
    scheduledBy: due.scheduledBy,
    problem,
    input: {},
  })
  const summary = `Did not go out as scheduled: ${due.title}`
  await recordAuditEvent(
    req,
    {
      actor: SYSTEM_ACTOR,
      action: 'schedule-failed',
      outcome: 'refused',
      summary,
      itemKind: kind,
      itemId: id,
      itemTitle: due.title,
      why: problem,
    },
    now,
  )
}

import { createLocalReq, type Payload, type Where } from 'payload'

import { Refused } from '@/cms/access/refused'
import { applyTransition } from '@/cms/workflow/apply-transition'
import type { StoredItem } from '@/cms/workflow/read-workflow-item'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import { databaseFailure } from '@/domain/database-failure'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'
import { storedIds } from '@/domain/workflow/stored-content'

import type { Due } from '@/cms/workflow/due'
import { clearAttempts, recordFailure, readAttempts } from '@/cms/workflow/publishing-attempts'

/** The outcome for one scheduled item: `problem` is null when it was published. */
export type PublishedDue = {
  readonly kind: ContentKind
  readonly id: string
  readonly problem: string | null
}

type Round = { payload: Payload; now: Date }

/**
 * Publishes everything that is due, each in its own transaction: every check runs again, and only
 * the approved content goes out. What cannot be published stays scheduled, with the reason, and is
 * retried after ever longer waits. If the server was stopped it is late, never lost: nothing is
 * held in memory, and whoever scheduled it need not have an account any more. What another instance
 * has published first, or a user has taken back, is skipped, and is no failure. One failure never
 * stops the others.
 */
export async function publishDue(round: Round): Promise<PublishedDue[]> {
  const outcomes: PublishedDue[] = []
  for (const kind of CONTENT_KINDS)
    for (const due of await listDue({ ...round, kind })) {
      const outcome = await publishOrLog(round, due)
      if (outcome) outcomes.push(outcome)
    }
  return outcomes
}

/** No running text, so that an item whose text cannot be read is still listed. */
const select = {
  title: true,
  authorIds: true,
  scheduledFor: true,
  scheduledBy: true,
} as const

async function listDue({ payload, now, kind }: Round & { kind: ContentKind }): Promise<Due[]> {
  const at = now.toISOString()
  const where: Where = {
    and: [{ state: { equals: 'scheduled' } }, { scheduledFor: { less_than_equal: at } }],
  }
  const find = { collection: kind, draft: true, where, limit: 100, depth: 0, select } as const
  const { docs } = await payload.find({ ...find, sort: 'scheduledFor', pagination: false })
  const found = docs.map(({ id, title, authorIds, scheduledFor, scheduledBy }) => ({
    kind,
    id: String(id),
    title,
    scheduledFor: scheduledFor ?? at,
    scheduledBy: scheduledBy ?? null,
    authorIds: storedIds(authorIds),
  }))
  const attempts = await readAttempts(payload, found)
  return found.filter((due) => (attempts(due)?.nextAttemptAt ?? at) <= at)
}

const LEFT_ALONE = Symbol('left alone')

/** The failure of one item never stops the next. */
async function publishOrLog(round: Round, due: Due): Promise<PublishedDue | null> {
  try {
    return await publishOne(round, due)
  } catch (err) {
    const msg = `Could not keep what became of ${due.kind} ${due.id}, which was due`
    round.payload.logger.error({ err, msg })
    return null
  }
}

/** Null where there is nothing left to publish. */
async function publishOne(round: Round, due: Due): Promise<PublishedDue | null> {
  const problem = await tryToPublish(round, due)
  if (problem === LEFT_ALONE) return null
  if (problem === null) await clearAttempts(round.payload, due)
  else if (!(await recordFailure({ ...round, due, problem }))) return null
  return { kind: due.kind, id: due.id, problem }
}

async function tryToPublish(
  { payload, now }: Round,
  due: Due,
): Promise<string | null | typeof LEFT_ALONE> {
  const { kind, id } = due
  try {
    const decision = await applyTransition({
      req: await createLocalReq({}, payload),
      kind,
      id,
      transition: 'publish-as-scheduled',
      actor: SYSTEM_ACTOR,
      onlyWhile: isStillDue(now),
      now,
    })
    if (decision.allowed) return null
    const words = decision.refusals.map(({ message }) => message).join(' ')
    return words || LEFT_ALONE
  } catch (error) {
    payload.logger.error({ err: error, msg: `Could not publish ${kind} ${id} as scheduled` })
    // Another instance is publishing it, or the database is away: the next round retries.
    if (error instanceof Refused || databaseFailure(error)) return LEFT_ALONE
    return error instanceof Error ? error.message : String(error)
  }
}

/** Whether an item is scheduled and due. */
const isStillDue =
  (now: Date) =>
  ({ state, working }: StoredItem): boolean =>
    state === 'scheduled' && Boolean(working.scheduledFor && new Date(working.scheduledFor) <= now)

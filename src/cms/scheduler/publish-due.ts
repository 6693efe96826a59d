import { createLocalReq, type Payload, type Where } from 'payload'

import { Refused } from '@/cms/access/refused'
import { applyTransition } from '@/cms/workflow/apply-transition'
import type { StoredItem } from '@/cms/workflow/read-workflow-item'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content-types'
import { databaseTrouble } from '@/domain/database-trouble'
import { SYSTEM_ACTOR } from '@/domain/workflow/decide-transition'
import { storedIds } from '@/domain/workflow/stored-content'

import type { Due } from '@/cms/workflow/due'
import { forgetAttempts, keepProblem, readAttempts } from '@/cms/workflow/publishing-attempts'

/** What became of one scheduled item: `problem` is null when it went out. */
export type PublishedDue = {
  readonly kind: ContentKind
  readonly id: string
  readonly problem: string | null
}

type Round = { payload: Payload; now: Date }

/**
 * Publishes everything whose minute has come, each in a transaction of its own: every check runs
 * again, and only the approved content goes out. What cannot go out stays scheduled with its reason
 * and is tried again, each time after a longer wait. Late after a stop of the server, never lost:
 * nothing is kept in memory, and whoever scheduled it need not have an account any more. What another
 * instance has published first, or a person has taken back, is left out: that is no failure. Each is
 * tried, whatever becomes of the others.
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

/** No running text: an item that cannot be read is to be listed all the same. */
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

/** Whatever one item does, the next one has its turn. */
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
  if (problem === null) await forgetAttempts(round.payload, due)
  else if (!(await keepProblem({ ...round, due, problem }))) return null
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
    // Another instance has it in hand, or the database is away: the next round looks again.
    if (error instanceof Refused || databaseTrouble(error)) return LEFT_ALONE
    return error instanceof Error ? error.message : String(error)
  }
}

/** Whether an item is scheduled for a minute that has come. */
const isStillDue =
  (now: Date) =>
  ({ state, working }: StoredItem): boolean =>
    state === 'scheduled' && Boolean(working.scheduledFor && new Date(working.scheduledFor) <= now)

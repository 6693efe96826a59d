import type { PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { Refused } from '@/cms/access/refused'
import { inTransaction } from '@/cms/database/in-transaction'
import { verifyStoredFiles } from '@/cms/files/verify-stored-files'
import { NoSuchItem } from '@/cms/rest/no-such-item'
import type { ContentKind } from '@/domain/content-types'
import type { Actor } from '@/domain/permissions'
import {
  type Decision,
  decideTransition,
  type TransitionInput,
} from '@/domain/workflow/decide-transition'
import { type TransitionName, transitionRow } from '@/domain/workflow/workflow'

import { checkReplacement } from './check-replacement'
import { performTransition, recordStep } from './perform-transition'
import { checkAssignment, type ReviewAssignment } from './review-assignment'
import { recoverItem, withJournal } from './transition-journal'
import { readWorkflowItem, type StoredItem } from './read-workflow-item'
import { isAllowed } from './transition-step'

export type ApplyArgs = {
  req: PayloadRequest
  kind: ContentKind
  id: string | number
  transition: TransitionName
  input?: TransitionInput
  assignment?: ReviewAssignment
  /** Who makes it, where that is not the user of `req`: the scheduler. */
  actor?: Actor
  /**
   * Checked against the item as stored now: when false, nothing happens and nothing is recorded.
   */
  onlyWhile?: (item: StoredItem) => boolean
  now?: Date
}

/**
 * The only way to change the state of content: reads the item, has the domain decide, and writes
 * the result, its audit event and its consequences in one transaction. A refusal is returned with
 * every reason, and recorded as well; one by `onlyWhile` is neither explained nor recorded. Throws
 * `NoSuchItem` and database errors.
 */
export const applyTransition = (args: ApplyArgs): Promise<Decision> =>
  inTransaction(args.req, () => decideAndWrite({ ...args, now: args.now ?? new Date() }))

const SUPERSEDED: Decision = { allowed: false, refusals: [] }

async function decideAndWrite(args: ApplyArgs & { now: Date }): Promise<Decision> {
  const { req, kind, id, transition, input = {}, assignment, now } = args
  const actor = args.actor ?? actorOf(req)
  if (!actor) throw Refused.because('not-signed-in')
  await recoverItem({ req, kind, id })
  const pinning = transitionRow(transition).pins ? { actorId: actor.id, input } : undefined
  const item = await readWorkflowItem({ req, kind, id, pinning })
  if (!item) throw await whyNotThere({ req, kind, id })
  if (args.onlyWhile?.(item) === false) return SUPERSEDED

  const decision = withRefusals(decideTransition({ transition, item, actor, input, now }), [
    ...(await checkAssignment({ req, assignment, authorIds: item.authorIds, now })),
    ...(transition === 'unpublish'
      ? await checkReplacement({ req, kind, item, redirectTo: input.redirectTo })
      : []),
    ...(await changedFiles({ req, kind, transition, item })),
  ])
  const step = { ...args, actor, input, item, decision }
  if (isAllowed(step)) await withJournal(step, () => performTransition(step))
  else await recordStep(step)
  return decision
}

/**
 * Files that are signed off or published are read from the disk again, and verified byte for byte.
 */
async function changedFiles(
  args: Pick<ApplyArgs, 'req' | 'kind' | 'transition'> & { item: StoredItem },
) {
  const { req, kind, transition, item } = args
  const { mustBeReady, mustBeAsApproved, confirmsUrgent, actsOn } = transitionRow(transition)
  if (!mustBeReady && !mustBeAsApproved && !confirmsUrgent) return []
  const document = actsOn === 'live' && item.live ? item.live : item.working
  return verifyStoredFiles({ req, kind, document })
}

async function whyNotThere({ req, kind, id }: Pick<ApplyArgs, 'req' | 'kind' | 'id'>) {
  const find = { collection: kind, id, depth: 0, trash: true, disableErrors: true, req } as const
  const trashed = await req.payload.findByID(find)
  return trashed ? Refused.because('in-trash') : new NoSuchItem(`${kind} ${id}`)
}

const withRefusals = (
  decision: Decision,
  more: Extract<Decision, { allowed: false }>['refusals'],
): Decision =>
  more.length === 0
    ? decision
    : { allowed: false, refusals: [...(decision.allowed ? [] : decision.refusals), ...more] }

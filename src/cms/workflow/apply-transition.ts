import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { WorkflowRefused } from '@/cms/hooks/workflow-refused'
import type { Actor } from '@/domain/permissions'
import type { ContentKind } from '@/domain/content-types'
import {
  type Decision,
  decideTransition,
  type TransitionInput,
} from '@/domain/workflow/decide-transition'
import type { TransitionName } from '@/domain/workflow/workflow'

import { carryOut, recordStep } from './carry-out'
import { checkHandover, type Handover } from './handover'
import { settleOpen, whileOpen } from './open-transitions'
import { readWorkflowItem } from './read-workflow-item'
import { isAuditClash } from './record-audit-event'
import { isAllowed } from './transition-step'

export type ApplyArgs = {
  req: PayloadRequest
  kind: ContentKind
  id: string | number
  transition: TransitionName
  input?: TransitionInput
  handover?: Handover
  /** Who makes it, where that is not the person behind `req`: the clock. */
  actor?: Actor
  now?: Date
}

/** Refused with 404: there is no such item. */
export class NoSuchItem extends Error {}

/**
 * The only way to change the state of content: reads the item, asks the domain, and writes the
 * answer, its audit event and what follows from it in one transaction. A refusal is a value with
 * every reason, and is recorded as well. Throws `NoSuchItem`, and whatever the database throws.
 */
export async function applyTransition(args: ApplyArgs): Promise<Decision> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTransaction(args)
    } catch (error) {
      // Another instance wrote the audit trail first; all of this was rolled back.
      if (tries >= MOST_TRIES || args.req.transactionID || !isAuditClash(error)) throw error
    }
  }
}

const MOST_TRIES = 5

async function inTransaction(args: ApplyArgs): Promise<Decision> {
  const { req } = args
  const ownsTransaction = await initTransaction(req)
  try {
    const decision = await decideAndWrite({ ...args, now: args.now ?? new Date() })
    if (ownsTransaction) await commitTransaction(req)
    return decision
  } catch (error) {
    if (ownsTransaction) await killTransaction(req)
    throw error
  }
}

async function decideAndWrite(args: ApplyArgs & { now: Date }): Promise<Decision> {
  const { req, kind, id, transition, input = {}, handover, now } = args
  const actor = args.actor ?? actorOf(req)
  if (!actor) throw WorkflowRefused.because('not-signed-in')
  await settleOpen({ req, kind, id })
  const item = await readWorkflowItem({ req, kind, id })
  if (!item) throw await whyNotThere({ req, kind, id })

  const decision = withRefusals(
    decideTransition({ transition, item, actor, input, now }),
    await checkHandover({ req, handover, now }),
  )
  const step = { ...args, actor, input, item, decision }
  if (isAllowed(step)) await whileOpen(step, () => carryOut(step))
  else await recordStep(step)
  return decision
}

async function whyNotThere({ req, kind, id }: Pick<ApplyArgs, 'req' | 'kind' | 'id'>) {
  const find = { collection: kind, id, depth: 0, trash: true, disableErrors: true, req } as const
  const trashed = await req.payload.findByID(find)
  return trashed ? WorkflowRefused.because('in-trash') : new NoSuchItem(`${kind} ${id}`)
}

const withRefusals = (
  decision: Decision,
  more: Extract<Decision, { allowed: false }>['refusals'],
): Decision =>
  more.length === 0
    ? decision
    : { allowed: false, refusals: [...(decision.allowed ? [] : decision.refusals), ...more] }

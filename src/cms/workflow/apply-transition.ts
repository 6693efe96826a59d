import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { writeRequest } from '@/cms/comments/write-request'
import { purgeSite } from '@/cms/hooks/purge-site'
import { WorkflowRefused } from '@/cms/hooks/workflow-refused'
import { queueHandOverMail } from '@/cms/mail/queue-mail'
import type { Actor } from '@/domain/permissions'
import type { ContentKind } from '@/domain/content-types'
import {
  type Decision,
  decideTransition,
  type TransitionInput,
} from '@/domain/workflow/decide-transition'
import { isPublicState, type TransitionName, transitionRow } from '@/domain/workflow/workflow'

import { checkHandover, type Handover } from './handover'
import { readWorkflowItem, type StoredItem } from './read-workflow-item'
import { isAuditClash, recordAuditEvent } from './record-audit-event'
import { settleAddress } from './settle-address'
import { settleMedia } from './media-used'
import { writeTransition } from './write-transition'

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
  const item = await readWorkflowItem({ req, kind, id })
  if (!item) throw new NoSuchItem(`${kind} ${id}`)

  const decision = withRefusals(
    decideTransition({ transition, item, actor, input, now }),
    await checkHandover({ req, handover, now }),
  )
  if (decision.allowed) {
    await carryOut({ ...args, actor, input, item, decision })
    if (transition === 'request-changes')
      await writeRequest({ req, kind, id: String(id), words: input.comment ?? '' })
    await sendWord({ ...args, actor, input, item, decision })
  }
  await record({ ...args, actor, input, item, decision })
  return decision
}

const withRefusals = (
  decision: Decision,
  more: Extract<Decision, { allowed: false }>['refusals'],
): Decision =>
  more.length === 0
    ? decision
    : { allowed: false, refusals: [...(decision.allowed ? [] : decision.refusals), ...more] }

export type Step = ApplyArgs & {
  actor: Actor
  now: Date
  input: TransitionInput
  item: StoredItem
  decision: Decision
}

async function carryOut(
  step: Step & { decision: Extract<Decision, { allowed: true }> },
): Promise<void> {
  const { req, kind, item, decision } = step
  const row = transitionRow(step.transition)
  const written = await writeTransition(step)
  if (row.actsOn === 'working' && !isPublicState(decision.to)) return
  const isPublic = isPublicState(decision.to)
  await settleMedia({ req, kind, document: written, previous: item.live, isPublic })
  await settleAddress({ ...step, written, isPublic })
  await purgeSite(req)
}

const sendWord = ({
  req,
  kind,
  id,
  transition,
  actor,
  input,
  handover,
  item,
}: Step): Promise<void> =>
  queueHandOverMail(req, {
    transition,
    kind,
    id: String(id),
    title: item.working.title ?? 'Untitled',
    actor,
    authorIds: item.authorIds,
    reviewer: handover?.reviewer === undefined ? null : String(handover.reviewer),
    dueAt: handover?.dueAt,
    input,
  })

async function record({
  req,
  kind,
  id,
  transition,
  actor,
  input,
  item,
  decision,
  now,
}: Step): Promise<void> {
  const { label } = transitionRow(transition)
  const title = item.working.title ?? 'Untitled'
  const refusals = decision.allowed ? [] : decision.refusals
  await recordAuditEvent(
    req,
    {
      actor,
      action: transition,
      outcome: decision.allowed ? 'done' : 'refused',
      summary: `${label}: ${title}${decision.allowed ? '' : ' (refused)'}`,
      itemKind: kind,
      itemId: String(id),
      itemTitle: title,
      stateFrom: decision.allowed ? decision.from : item.state,
      stateTo: decision.allowed ? decision.to : item.state,
      version: item.version,
      contentHash: item.contentHash,
      why: input.comment || input.reason || input.changeNote || undefined,
      details: { ...input, ...(refusals.length > 0 ? { refusals } : {}) },
    },
    now,
  )
}

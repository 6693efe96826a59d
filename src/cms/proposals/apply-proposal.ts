import type { PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { Refused } from '@/cms/access/refused'
import { inTransaction } from '@/cms/database/in-transaction'
import { queueMails } from '@/cms/mail/queue-mail'
import { recordAuditEvent } from '@/cms/audit/record-audit-event'
import { NoSuchItem } from '@/cms/rest/no-such-item'
import { type ProposalAct, proposalRefusals } from '@/domain/proposals/decide-proposal'
import { proposalMail } from '@/domain/proposals/proposal-mail'
import { PROPOSED_KINDS } from '@/domain/proposals/proposed-kinds'
import type { Refusal } from '@/domain/refusals'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import type { ComparedSection } from '@/domain/compare/compare-content'

import {
  dropProposed,
  type ProposedTarget,
  readProposed,
  targetId,
  writeInForce,
} from './proposed-target'
import { readDifferences } from './read-differences'
import { targetAddress, targetTitle } from './record-proposal'

export type ProposalArgs = {
  req: PayloadRequest
  target: ProposedTarget
  act: ProposalAct
  /** The version shown on the user's screen. */
  version?: string
  reason?: string
}

/**
 * Confirms a proposal, which comes into force, or rejects it, and what was in force stays. Returns
 * every refusal; empty when it was done. Throws `NoSuchItem`.
 */
export const applyProposal = (args: ProposalArgs): Promise<Refusal[]> =>
  inTransaction(args.req, () => decideAndWrite(args))

async function decideAndWrite(args: ProposalArgs): Promise<Refusal[]> {
  const { req, target, act, version, reason } = args
  const actor = actorOf(req)
  if (!actor) throw Refused.because('not-signed-in')
  const state = await readProposed({ req, target })
  if (!state) throw new NoSuchItem(target.slug)
  const { proposal, inForce } = state
  const refusals = proposalRefusals({ act, slug: target.slug, proposal, actor, version, reason })
  const differences = await readDifferences({ req, target })
  if (proposal && refusals.length === 0) {
    if (act === 'confirm') await writeInForce({ req, target, document: proposal.document })
    else await putBack({ req, target, inForce })
  }
  const title = targetTitle(target, proposal?.document ?? inForce ?? {})
  const isOwn = proposal?.proposerIds.includes(actor.id) ?? false
  await record(args, { title, refusals, differences, isOwn })
  if (proposal && refusals.length === 0) {
    const isGone = act === 'reject' && !inForce && target.slug !== 'settings'
    const { proposerIds } = proposal
    const address = isGone ? null : targetAddress(req, target)
    const { slug } = target
    const decided = { act, slug, title, proposerIds, actor, reason, differences, address }
    await queueMails(req, proposalMail(decided))
  }
  return refusals
}

type PutBackArgs = Pick<ProposalArgs, 'req' | 'target'> & { inForce: StoredDocument | null }

/** Deletes what has never been in force. */
async function putBack({ req, target, inForce }: PutBackArgs): Promise<void> {
  if (inForce) await writeInForce({ req, target, document: inForce })
  else await dropProposed(req, target)
}

type Recorded = {
  title: string
  refusals: readonly Refusal[]
  differences: readonly ComparedSection[]
  /**
   * Whether the person deciding had a part in the proposal, so that a rejection discards their
   * work.
   */
  isOwn: boolean
}

const WORDS = { confirm: 'Confirmed', reject: 'Rejected' } as const

async function record(args: ProposalArgs, { title, refusals, differences, isOwn }: Recorded) {
  const { req, target, act, reason, version } = args
  const isDone = refusals.length === 0
  const what = `${WORDS[act]}: ${PROPOSED_KINDS[target.slug].singular}: ${title}`
  await recordAuditEvent(
    req,
    {
      action: act === 'confirm' ? 'confirmed' : 'rejected',
      outcome: isDone ? 'done' : 'refused',
      summary: isDone ? what : `${what} (refused)`,
      itemKind: target.slug,
      itemId: targetId(target),
      itemTitle: title,
      version,
      why: reason || undefined,
      details: isDone ? { differences, isOwn } : { refusals },
    },
    new Date(),
  )
}

import { type Actor, can } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'

import { PROPOSED_KINDS, type ProposedSlug } from './proposed-kinds'

/** The decisions on a proposal. */
export const PROPOSAL_ACTS = ['confirm', 'reject'] as const
export type ProposalAct = (typeof PROPOSAL_ACTS)[number]

/** A change that waits for a second person, as stored. */
export type Proposal = {
  /** The id of the version that contains it. */
  readonly version: string
  /** Everyone who had a part in it since something was last in force. */
  readonly proposerIds: readonly string[]
  /** Who changed the text or file of a picture in it since another person approved that picture. */
  readonly pictureAuthorIds?: readonly string[]
}

type ProposalRequest = {
  readonly act: ProposalAct
  readonly slug: ProposedSlug
  /** Null if nothing is proposed. */
  readonly proposal: Proposal | null
  readonly actor: Actor
  /** The version shown on the screen. */
  readonly version?: string
  /** Why it is rejected, for the proposer. */
  readonly reason?: string
}

/**
 * Every reason why this person may not confirm or reject this proposal. Nobody may confirm a
 * proposal they had a part in, even if only through a picture. A proposal is discarded by its
 * proposer, or rejected with a reason by anyone permitted to confirm it.
 */
export function proposalRefusals(request: ProposalRequest): Refusal[] {
  const { act, slug, proposal, actor, version, reason } = request
  if (!proposal) return [refusal('no-proposal')]
  const isOwn = proposal.proposerIds.includes(actor.id)
  const mayJudge = can(actor, PROPOSED_KINDS[slug].confirm)
  const refusals = act === 'reject' && isOwn ? [] : mayJudge ? [] : [refusal('wrong-role')]
  const hadPart = isOwn || proposal.pictureAuthorIds?.includes(actor.id)
  if (act === 'confirm' && hadPart) refusals.push(refusal('own-proposal'))
  if (act === 'reject' && !isOwn && !reason?.trim()) refusals.push(refusal('reason-required'))
  if (version === undefined && act === 'confirm') refusals.push(refusal('version-required'))
  if (version !== undefined && version !== proposal.version)
    refusals.push(refusal('changed-meanwhile', undefined, 'version'))
  return refusals
}

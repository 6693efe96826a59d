import { type Actor, PERMISSIONS } from '@/domain/permissions'
import type { ComparedSection } from '@/domain/compare/compare-content'
import type { WorkflowMail } from '@/domain/workflow/workflow-mail'

import type { ProposalAct } from './decide-proposal'
import { differenceLines } from './difference-lines'
import { PROPOSED_KINDS, type ProposedSlug } from './proposed-kinds'

type Proposed = Pick<DecidedProposal, 'slug' | 'title' | 'proposerIds' | 'actor'> & {
  readonly address: string
}

/** Asks everyone who may confirm it, and had no part in it, to review a new proposal. */
export function waitingProposalMail(proposed: Proposed): WorkflowMail {
  const { slug, title, proposerIds, actor, address } = proposed
  const { confirm } = PROPOSED_KINDS[slug]
  return {
    topic: 'handovers',
    to: { roles: PERMISSIONS[confirm], except: [...proposerIds, actor.id] },
    subject: `Please confirm: ${nameOf(slug, title)}`,
    text: [
      `${actor.name} proposes a change. It comes into force when somebody else has confirmed it.`,
      address,
    ].join('\n\n'),
  }
}

/** A proposal that has just been confirmed or rejected. */
export type DecidedProposal = {
  readonly act: ProposalAct
  readonly slug: ProposedSlug
  readonly title: string
  readonly proposerIds: readonly string[]
  readonly actor: Pick<Actor, 'id' | 'name'>
  readonly reason?: string
  /** The changes it would have made. */
  readonly differences: readonly ComparedSection[]
  /** Absolute address of it in the editor; null if it was deleted with the proposal. */
  readonly address: string | null
}

/** Notifies the proposers of the decision, except the person who made it. */
export function proposalMail(decided: DecidedProposal): WorkflowMail[] {
  const { act, slug, title, proposerIds, actor, address } = decided
  const ids = proposerIds.filter((id) => id !== actor.id)
  if (ids.length === 0) return []
  const isConfirmed = act === 'confirm'
  const outcome = isConfirmed ? 'Confirmed' : isDiscarded(decided) ? 'Discarded' : 'Sent back'
  const lines = isConfirmed
    ? [`${actor.name} has confirmed this. It is in force.`]
    : rejectedLines(decided)
  return [
    {
      topic: isConfirmed ? 'published' : 'changes',
      to: { ids },
      subject: `${outcome}: ${nameOf(slug, title)}`,
      text: [...lines, address].filter(Boolean).join('\n\n'),
      ...(address === null && { isAlwaysSent: true }),
    },
  ]
}

/** Rejected by someone who had a part in it, including its only proposer. */
const isDiscarded = ({ proposerIds, actor }: DecidedProposal) => proposerIds.includes(actor.id)

/** Includes the full proposed text: once rejected, it can be read nowhere else in the hub. */
function rejectedLines(decided: DecidedProposal) {
  const { actor, reason, differences, address } = decided
  const done = isDiscarded(decided) ? 'discarded this' : 'sent this back'
  const became =
    address === null
      ? 'It had never been in force, so it is gone altogether.'
      : 'What was in force stays.'
  const lines = differenceLines(differences)
  return [
    `${actor.name} has ${done}. ${became}`,
    reason?.trim(),
    ...(lines.length > 0 ? ['This was proposed:', ...lines] : []),
  ]
}

/** `Topic: Fostering`; settings are a single document without a title. */
function nameOf(slug: ProposedSlug, title: string): string {
  const { singular } = PROPOSED_KINDS[slug]
  return slug === 'settings' ? singular : `${singular}: ${title}`
}

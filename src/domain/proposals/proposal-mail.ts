import { type Actor, PERMISSIONS } from '@/domain/permissions'
import type { ComparedSection } from '@/domain/compare/compare-content'
import type { WorkflowMail } from '@/domain/workflow/workflow-mail'

import type { ProposalAct } from './decide-proposal'
import { differenceLines } from './difference-lines'
import { PROPOSED_KINDS, type ProposedSlug } from './proposed-kinds'

type Proposed = Pick<DecidedProposal, 'slug' | 'title' | 'proposerIds' | 'actor'> & {
  readonly address: string
}

/** Asks whoever may confirm it, and had no part in it, to read what has just been proposed. */
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

/** A proposal that somebody has just decided about. */
export type DecidedProposal = {
  readonly act: ProposalAct
  readonly slug: ProposedSlug
  readonly title: string
  readonly proposerIds: readonly string[]
  readonly actor: Pick<Actor, 'id' | 'name'>
  readonly reason?: string
  /** What it would have changed. */
  readonly differences: readonly ComparedSection[]
  /** Absolute address of it in the editor; null where it has gone with the proposal. */
  readonly address: string | null
}

/** Tells whoever proposed it what became of it; nobody of what they did themselves. */
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

/** By somebody who had a part in it: they take back what is their own as well. */
const isDiscarded = ({ proposerIds, actor }: DecidedProposal) => proposerIds.includes(actor.id)

/** With every word that was proposed: nothing else of the hub shows its proposers what has gone. */
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

/** `Topic: Fostering`; there is one of the settings. */
function nameOf(slug: ProposedSlug, title: string): string {
  const { singular } = PROPOSED_KINDS[slug]
  return slug === 'settings' ? singular : `${singular}: ${title}`
}

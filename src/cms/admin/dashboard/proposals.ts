import type { Instant } from '@/domain/dates'
import { mayDecideRoles } from '@/domain/accounts/decide-roles'
import { type Actor, can } from '@/domain/permissions'
import { PROPOSED_KINDS, type ProposedSlug } from '@/domain/proposals/proposed-kinds'

/**
 * A change to settings, a topic, a place, a redirect or an account's roles that waits for a second
 * person.
 */
export type WaitingProposal = {
  readonly slug: ProposedSlug | 'users'
  /** Null for the settings. */
  readonly id: string | null
  readonly title: string
  readonly proposerIds: readonly string[]
  /** Their names, where known. */
  readonly proposers: readonly string[]
  readonly at: Instant
}

export type ProposalLists = {
  /** What this user may confirm, oldest first. */
  readonly toConfirm: readonly WaitingProposal[]
  /** What they had a part in, and somebody else has to confirm. */
  readonly withOthers: readonly WaitingProposal[]
}

type ListsArgs = { readonly proposals: readonly WaitingProposal[]; readonly actor: Actor }

/** The proposals that concern a user, who may confirm none that they had a part in. */
export function proposalLists({ proposals, actor }: ListsArgs): ProposalLists {
  const isOwn = ({ proposerIds }: WaitingProposal) => proposerIds.includes(actor.id)
  const oldestFirst = [...proposals].sort((a, b) => a.at.localeCompare(b.at))
  return {
    toConfirm: oldestFirst.filter((one) => !isOwn(one) && mayConfirm(actor, one)),
    withOthers: oldestFirst.filter(isOwn),
  }
}

/** Nobody confirms their own roles, whoever proposed them. */
const mayConfirm = (actor: Actor, { slug, id }: WaitingProposal): boolean =>
  slug === 'users'
    ? id !== actor.id && mayDecideRoles(actor)
    : can(actor, PROPOSED_KINDS[slug].confirm)

/** The kind of proposal, as a label. */
export const proposedWord = (slug: WaitingProposal['slug']): string =>
  slug === 'users' ? 'Roles of a person' : PROPOSED_KINDS[slug].singular

import { type Actor, holdsOneOf, PERMISSIONS, type Role } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'

/** Roles that somebody asked for and nobody has confirmed yet. */
export type RoleProposal = {
  readonly roles: readonly Role[]
  /** Ids of everybody who had a part in asking. */
  readonly proposerIds: readonly string[]
  /** An instant in UTC. */
  readonly at: string
}

type SplitArgs = {
  readonly now: readonly Role[]
  readonly wanted: readonly Role[]
  readonly proposal: RoleProposal | null
  readonly proposerId: string
  readonly at: string
}

/**
 * What a change of roles does at once, and what waits: a role is taken away at once; every role that is
 * given waits for a second person, that of administrator too, since whoever holds it gives the others.
 */
export function splitRoleChange({ now, wanted, proposal, proposerId, at }: SplitArgs): {
  readonly roles: Role[]
  readonly proposal: RoleProposal | null
} {
  const roles = now.filter((role) => wanted.includes(role))
  const given = wanted.filter((role) => !now.includes(role))
  if (given.length === 0) return { roles, proposal }
  const before = proposal ?? { roles: [], proposerIds: [] }
  return {
    roles,
    proposal: {
      roles: [...new Set([...before.roles, ...given])],
      proposerIds: [...new Set([...before.proposerIds, proposerId])],
      at,
    },
  }
}

export const ROLE_ACTS = ['confirm', 'decline'] as const
export type RoleAct = (typeof ROLE_ACTS)[number]

type DecideArgs = {
  readonly act: RoleAct
  readonly actor: Actor
  readonly accountId: string
  readonly proposal: RoleProposal | null
  /** The roles that were on the screen. */
  readonly seen: readonly string[]
}

/** What stands against confirming or declining; empty when it may be done. */
export function roleRefusals({ act, actor, accountId, proposal, seen }: DecideArgs): Refusal[] {
  if (!mayDecideRoles(actor)) return [refusal('wrong-role')]
  if (!proposal) return [refusal('no-roles-proposed')]
  const refusals: Refusal[] = []
  const hadPart = actor.id === accountId || proposal.proposerIds.includes(actor.id)
  if (act === 'confirm' && hadPart) refusals.push(refusal('own-grant'))
  if (!isSame(seen, proposal.roles)) refusals.push(refusal('changed-meanwhile'))
  return refusals
}

/** Who may confirm roles: a council with one administrator has somebody to ask. */
export const ROLE_DECIDERS: readonly Role[] = ['approver', ...PERMISSIONS['manage-users']]

export const mayDecideRoles = (actor: Actor): boolean => holdsOneOf(actor, ROLE_DECIDERS)

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((role) => other.includes(role))

import { type Actor, holdsOneOf, PERMISSIONS, type Role } from '@/domain/permissions'
import { type Refusal, refusal } from '@/domain/refusals'

/** Roles that one person has requested and a second has not yet confirmed. */
export type RoleProposal = {
  readonly roles: readonly Role[]
  /** Ids of everyone who had a part in the request. */
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
 * Splits a change of roles: a role is removed immediately; every role that is added waits for a
 * second person to confirm it, administrator included, since an administrator can grant the others.
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
  /** The roles shown on the screen when the decision was made. */
  readonly seen: readonly string[]
}

/** Every reason against confirming or declining; empty when it is allowed. */
export function roleRefusals({ act, actor, accountId, proposal, seen }: DecideArgs): Refusal[] {
  if (!mayDecideRoles(actor)) return [refusal('wrong-role')]
  if (!proposal) return [refusal('no-roles-proposed')]
  const refusals: Refusal[] = []
  const hadPart = actor.id === accountId || proposal.proposerIds.includes(actor.id)
  if (act === 'confirm' && hadPart) refusals.push(refusal('own-grant'))
  if (!isSame(seen, proposal.roles)) refusals.push(refusal('changed-meanwhile'))
  return refusals
}

/** Who may confirm roles: approvers too, so that a lone administrator has a second person. */
export const ROLE_DECIDERS: readonly Role[] = ['approver', ...PERMISSIONS['manage-users']]

export const mayDecideRoles = (actor: Actor): boolean => holdsOneOf(actor, ROLE_DECIDERS)

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((role) => other.includes(role))

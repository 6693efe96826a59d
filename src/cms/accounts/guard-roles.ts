import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'

import { Refused } from '@/cms/access/refused'
import { recordAccountEvent } from '@/cms/audit/record-account-event'
import type { User } from '@/cms/generated/payload-types'
import { hasWritePermit } from '@/cms/guards/write-permit'
import { editorAddress } from '@/cms/mail/editor-address'
import { queueMails } from '@/cms/mail/queue-mail'
import { ROLE_DECIDERS, type RoleProposal, splitRoleChange } from '@/domain/accounts/decide-roles'
import { type Role, ROLE_NAMES, ROLES } from '@/domain/permissions'

import { readAdministratorIds, writeAccount } from './read-account'

/** The unconfirmed role proposal stored on an account. */
export const proposalOf = (account: Pick<User, 'rolesProposed'>): RoleProposal | null =>
  (account.rolesProposed as RoleProposal | null | undefined) ?? null // only written here and on confirmation

export const rolesInWords = (roles: readonly Role[]): string =>
  roles.map((role) => ROLES[role]).join(', ')

/**
 * Roles that a user gives wait for confirmation by a second person, however they are written.
 * Server commands (the first account, the demo) have no user, and their roles apply immediately.
 */
export const guardRoles: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !req.user || data.roles === undefined) return data
  if (hasWritePermit(req, 'users', originalDoc.id)) return data
  const now = new Date()
  const before = proposalOf(originalDoc)
  const { roles, proposal } = splitRoleChange({
    now: originalDoc.roles ?? [],
    wanted: rolesOf(data.roles),
    proposal: before,
    proposerId: String(req.user.id),
    at: now.toISOString(),
  })
  await keepOneAdministrator({ req, account: originalDoc, roles })
  if (proposal && proposal !== before)
    await tellOfProposal({ req, person: originalDoc, proposal, now })
  return { ...data, roles, rolesProposed: proposal }
}

/** As sent: Payload validates the field only after this hook. An empty list may arrive as null. */
function rolesOf(sent: unknown): Role[] {
  const roles: unknown = sent ?? []
  if (Array.isArray(roles) && roles.every((role) => (ROLE_NAMES as unknown[]).includes(role)))
    return roles as Role[] // each is a role name
  const errors = [{ path: 'roles', message: 'There is no such role.' }]
  throw new ValidationError({ collection: 'users', errors })
}

type KeepArgs = { req: PayloadRequest; account: User; roles: readonly Role[] }

/** Also writes the actor's account, so that two administrators cannot remove each other. */
async function keepOneAdministrator({ req, account, roles }: KeepArgs): Promise<void> {
  const isTaken = account.roles?.includes('administrator') && !roles.includes('administrator')
  if (!isTaken) return
  if (req.user && String(req.user.id) !== String(account.id))
    await writeAccount(req, String(req.user.id), {})
  const others = (await readAdministratorIds(req)).filter((id) => id !== String(account.id))
  if (others.length === 0) throw Refused.because('last-administrator')
}

type TellArgs = {
  req: PayloadRequest
  person: Pick<User, 'id' | 'name'>
  proposal: RoleProposal
  now: Date
}

/** Records an audit event, and mails all who may confirm the proposal. */
export async function tellOfProposal({ req, person, proposal, now }: TellArgs): Promise<void> {
  const asked = rolesInWords(proposal.roles)
  const details = { roles: asked }
  await recordAccountEvent(req, { action: 'roles-proposed', person, details, now })
  const address = editorAddress(req.payload, 'users', person.id)
  const text = `${person.name} is to have these roles: ${asked}. Somebody who did not ask for it has to confirm it:\n\n${address}`
  const except = [...proposal.proposerIds, String(person.id)]
  const subject = `Please confirm roles: ${person.name}`
  const to = { roles: ROLE_DECIDERS, except }
  await queueMails(req, [{ topic: 'handovers', to, subject, text }])
}

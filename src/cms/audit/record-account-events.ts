import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'

import type { User } from '@/cms/generated/payload-types'
import { ROLES } from '@/domain/permissions'

import { records } from './records'
import { recordAuditEvent } from './record-audit-event'

const ROLE_WORDS: Readonly<Record<string, string>> = ROLES

const inWords = (roles: unknown): string =>
  Array.isArray(roles) && roles.length > 0
    ? roles
        .map(String)
        .map((role) => ROLE_WORDS[role] ?? role)
        .join(', ')
    : 'no role'

/** Records new accounts and each change of roles, in the same transaction. */
export const recordRoleChange: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before = inWords(previousDoc?.roles)
  const after = inWords(doc.roles)
  if (operation === 'update' && before === after) return doc
  const summary =
    operation === 'create' ? `Account made: ${doc.name}` : `Roles changed: ${doc.name}`
  await recordAuditEvent(
    req,
    {
      action: operation === 'create' ? 'account-made' : 'roles-changed',
      outcome: 'done',
      summary,
      itemKind: 'users',
      itemId: String(doc.id),
      itemTitle: doc.name,
      details: operation === 'create' ? { after } : { before, after },
    },
    new Date(),
  )
  return doc
}

/** Records a sign-in with the user as its actor. */
export async function recordSignedIn(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'name' | 'roles'>,
): Promise<void> {
  const actor = { id: String(user.id), name: user.name, roles: user.roles ?? [] }
  await recordAuditEvent(
    req,
    { actor, action: 'signed-in', outcome: 'done', summary: `Signed in: ${actor.name}` },
    new Date(),
  )
}

/** For code that signs a user in without the endpoint. */
export const recordSignIn: CollectionAfterLoginHook<User> = ({ user, req }) =>
  recordSignedIn(req, user)

/** A name appears next to everything its person did, so every change of it is recorded. */
export const recordNameChange: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || previousDoc.name === doc.name) return doc
  await recordAuditEvent(
    req,
    {
      action: 'name-changed',
      outcome: 'done',
      summary: `Name changed: ${previousDoc.name} is now ${doc.name}`,
      itemKind: 'users',
      itemId: String(doc.id),
      itemTitle: doc.name,
      details: { before: previousDoc.name, after: doc.name },
    },
    new Date(),
  )
  return doc
}

records(['account-made', 'roles-changed'], recordRoleChange)
records(['name-changed'], recordNameChange)
records(['signed-in'], recordSignIn)

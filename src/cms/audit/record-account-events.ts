import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'

import { records } from './records'
import type { User } from '@/cms/generated/payload-types'
import { recordAuditEvent } from './record-audit-event'
import { ROLES } from '@/domain/permissions'

const ROLE_WORDS: Readonly<Record<string, string>> = ROLES

const inWords = (roles: unknown): string =>
  Array.isArray(roles) && roles.length > 0
    ? roles
        .map(String)
        .map((role) => ROLE_WORDS[role] ?? role)
        .join(', ')
    : 'no role'

/** New accounts and every change of roles, in the transaction that makes them. */
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

/** Who signed in; the event is its own person's. */
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

/** Of code that signs somebody in past the endpoint. */
export const recordSignIn: CollectionAfterLoginHook<User> = ({ user, req }) =>
  recordSignedIn(req, user)

/** A name stands beside everything that its person did, so each change of it is kept. */
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

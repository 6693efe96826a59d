import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
} from 'payload'

import { recordAuditEvent } from '@/cms/workflow/record-audit-event'
import { ROLES, type Role } from '@/domain/permissions'

const inWords = (roles: unknown): string =>
  Array.isArray(roles) && roles.length > 0
    ? roles.map((role) => ROLES[role as Role] ?? String(role)).join(', ')
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
export const recordSignIn: CollectionAfterLoginHook = async ({ user, req }) => {
  const actor = {
    id: String(user.id),
    name: String(user.name),
    roles: (user.roles ?? []) as Role[],
  }
  await recordAuditEvent(
    req,
    { actor, action: 'signed-in', outcome: 'done', summary: `Signed in: ${actor.name}` },
    new Date(),
  )
}

/** A sign-in that failed, with the email tried; whether there is such an account is not told. */
export const recordFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  if (error.name !== 'AuthenticationError' && error.name !== 'LockedAuth') return
  const email = typeof req.data?.email === 'string' ? req.data.email.slice(0, 200) : 'no email'
  const entry = {
    action: 'sign-in-failed',
    outcome: 'refused' as const,
    summary: `Sign-in failed: ${email}`,
    why: error.message,
  }
  // The sign-in's own transaction is rolled back, so the event gets a request of its own.
  const { createLocalReq } = await import('payload')
  const own = await createLocalReq({ req: { headers: req.headers } }, req.payload)
  await recordAuditEvent(own, entry, new Date())
}

/** What was deleted and by whom: drafts that never went out, accounts, files. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  const title = String(doc.title ?? doc.name ?? doc.id)
  await recordAuditEvent(
    req,
    {
      action: 'deleted',
      outcome: 'done',
      summary: `Deleted: ${title}`,
      itemKind: collection.slug,
      itemId: String(doc.id),
      itemTitle: title,
    },
    new Date(),
  )
  return doc
}

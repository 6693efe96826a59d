import {
  AuthenticationError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type FieldHook,
  type PayloadRequest,
} from 'payload'

import { Refused } from '@/cms/access/refused'
import { hasWritePermit } from '@/cms/guards/write-permit'

import { accountOfId } from './read-account'

type WriteArgs = { data?: Record<string, unknown>; id?: number | string }

/**
 * Email and password change only through the owner's endpoints, and no account is ever deleted,
 * even through the Local API. A form that sends the stored email back makes no change.
 */
export const guardAccounts: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'delete') throw Refused.because('account-kept')
  if (operation !== 'update') return args
  const { data, id } = args as WriteArgs // Payload's type has no fields
  if (hasWritePermit(req, 'users', id)) return args
  if (data?.password || (await changesEmail({ req, id, email: data?.email })))
    throw Refused.because('owner-alone')
  return args
}

type EmailArgs = { req: PayloadRequest; id: number | string | undefined; email: unknown }

/** In a bulk update (no id), any email counts as a change. */
async function changesEmail({ req, id, email }: EmailArgs): Promise<boolean> {
  if (email === undefined) return false
  const stored = id === undefined ? null : await accountOfId(req, id)
  return stored?.email !== email
}

/**
 * A switched-off account has no sessions, whatever is stored: Payload looks up the caller's session
 * in this field on every request.
 */
export const noSessionsWhenOff: FieldHook = ({ data, value }) => (data?.switchedOffAt ? [] : value)

/** Refuses the sign-in exactly as for a wrong password. */
export const refuseSwitchedOff: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.switchedOffAt) throw new AuthenticationError(req.t)
  return user
}

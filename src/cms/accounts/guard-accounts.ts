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
 * Email and password change by their owner's own endpoints alone, and no account is deleted, whoever
 * asks, the Local API included. A form sends the email back as it was: that is no change.
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

/** Of many accounts at once (no id) any email counts as a change. */
async function changesEmail({ req, id, email }: EmailArgs): Promise<boolean> {
  if (email === undefined) return false
  const stored = id === undefined ? null : await accountOfId(req, id)
  return stored?.email !== email
}

/**
 * A switched-off account has no session, whatever is stored: Payload looks for the caller's among
 * these at every request.
 */
export const noSessionsWhenOff: FieldHook = ({ data, value }) => (data?.switchedOffAt ? [] : value)

/** Refuses the sign-in as a wrong password is refused. */
export const refuseSwitchedOff: CollectionBeforeLoginHook = ({ user, req }) => {
  if (user.switchedOffAt) throw new AuthenticationError(req.t)
  return user
}

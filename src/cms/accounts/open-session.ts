import { randomUUID } from 'node:crypto'

import { jwtSign, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'

import { clientAddress } from '@/cms/access/client-address'
import { recordSignedIn } from '@/cms/audit/record-account-events'

import { knownDeviceCookie } from './known-device'
import { accountOfId, type StoredAccount, writeAccount } from './read-account'

/** A further sign-in ends the oldest. */
const MOST_SESSIONS = 20

type Opened = { readonly token: string; readonly exp: number }

/**
 * Opens a session within the request's transaction; the caller has verified the user. Payload's own
 * sign-in writes back the whole account as read before it checked the password, undoing any change
 * made meanwhile: this reads it again.
 */
export async function openSession(
  req: PayloadRequest,
  account: StoredAccount,
  now: Date,
): Promise<Opened> {
  const { config } = req.payload.collections.users
  const { tokenExpiration } = config.auth
  const stored = (await accountOfId(req, account.id))! // accounts are never deleted
  const session = {
    id: randomUUID(),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + tokenExpiration * 1000).toISOString(),
    device: deviceOf(req),
    from: clientAddress(req),
  }
  const running = (stored.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now)
  const sessions = [...running, session].slice(-MOST_SESSIONS)
  await writeAccount(req, stored.id, { sessions, updatedAt: stored.updatedAt })
  await recordSignedIn(req, stored)
  return jwtSign({
    fieldsToSign: { id: stored.id, collection: config.slug, email: stored.email, sid: session.id },
    secret: req.payload.secret,
    tokenExpiration,
  })
}

/** The user's own account as they may read it, with the session and device cookies. */
export async function answerSignedIn(
  req: PayloadRequest,
  account: StoredAccount,
  { token, exp }: Opened,
): Promise<Response> {
  const { config } = req.payload.collections.users
  const user = await req.payload.findByID({
    collection: 'users',
    id: account.id,
    depth: 0,
    overrideAccess: false,
    user: { ...account, collection: 'users' },
  })
  const answer = Response.json({ message: 'Signed in.', exp, token, user })
  const cookiePrefix = req.payload.config.cookiePrefix
  answer.headers.append(
    'Set-Cookie',
    generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix, token }),
  )
  answer.headers.append('Set-Cookie', knownDeviceCookie(req, account.id))
  return answer
}

/** The browser's user agent, truncated: shown only to the account's owner. */
const deviceOf = (req: PayloadRequest): string =>
  (req.headers.get('user-agent') ?? 'Unknown device').slice(0, 200)

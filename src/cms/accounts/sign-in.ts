import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { clientAddress } from '@/cms/access/client-address'
import { inTransaction } from '@/cms/database/in-transaction'
import { can } from '@/domain/permissions'
import { refusal } from '@/domain/refusals'

import { accountEndpoint, openEndpoint, refused } from './account-endpoint'
import { countAttempt, countedSignIn, forgiveAccount, forgiveAttempt, attemptKey } from './attempts'
import { noteFailedSignIn } from './failed-sign-ins'
import { knownDevice } from './known-device'
import { answerSignedIn, openSession } from './open-session'
import { isPasswordOf } from './password-hash'
import { accountOfId, readAccount, type StoredAccount } from './read-account'

/**
 * `POST /api/users/login` `{ email, password }`, in place of Payload's: 200 with session cookies;
 * 401, with the same timing whether or not the account exists; 429 after too many failures.
 */
export const signInEndpoint = openEndpoint({
  path: '/login',
  method: 'post',
  body: z.object({
    email: z.string('Give your email address.').max(200, 'This is too long for an address.'),
    password: z.string('Give your password.').max(1000, 'This is too long for a password.'),
  }),
  answer: async ({ req, body }) => {
    const email = attemptKey(body.email)
    const address = clientAddress(req)
    const account = await readAccount(req, { email: { equals: email } })
    const device = account && knownDevice(req, account.id)
    const counted = countedSignIn({ email, address, device })
    const waitSeconds = await countAttempt(counted)
    if (waitSeconds > 0) return tooMany(waitSeconds)
    const isRight = await isPasswordOf(account, body.password)
    const opened = account && isRight ? await openIfStill(req, account) : null
    if (!account || !opened) {
      noteFailedSignIn(req.payload, { email, from: address, lastAt: new Date() })
      return refused([refusal('wrong-sign-in')])
    }
    await forgiveAttempt(counted)
    return answerSignedIn(req, account, opened)
  },
})

/** Null if the account was switched off, or its password changed, during the verification. */
const openIfStill = (req: PayloadRequest, account: StoredAccount) =>
  inTransaction(req, async () => {
    const stored = await accountOfId(req, account.id)
    if (!stored || stored.switchedOffAt || stored.hash !== account.hash) return null
    return openSession(req, stored, new Date())
  })

/** A 429 response with the wait in its message, and in seconds as `Retry-After`. */
export function tooMany(waitSeconds: number): Response {
  const minutes = Math.ceil(waitSeconds / 60)
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`
  const message = `Too many attempts. Wait ${wait}, then try again.`
  return refused([refusal('too-many-attempts', message)], { 'Retry-After': String(waitSeconds) })
}

/**
 * `POST /api/users/unlock` `{ email }`: lets a user try again immediately. Failures never lock an
 * account, so this is only for devices that have not signed in to it before. The same response for
 * unknown emails.
 */
export const unlockEndpoint = accountEndpoint({
  path: '/unlock',
  method: 'post',
  body: z.object({ email: z.string('Give an email address.').max(200) }),
  answer: async ({ actor, body }) => {
    if (!can(actor, 'manage-users')) return refused([refusal('wrong-role')])
    await forgiveAccount(body.email)
    return Response.json({ message: 'This person can try again.' })
  },
})

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { recordAccountEvent } from '@/cms/audit/record-account-event'
import { inTransaction } from '@/cms/database/in-transaction'
import { withWritePermit } from '@/cms/guards/write-permit'
import { queueMail } from '@/cms/mail/queue-mail'
import { emailChangedMail, passwordChangedMail } from '@/domain/accounts/account-mail'
import { type Refusal, refusal } from '@/domain/refusals'

import { accountEndpoint, refused } from './account-endpoint'
import { NO_LINK } from './password-link'
import { countAttempt, forgiveAttempt } from './attempts'
import { hashPassword, isPasswordOf } from './password-hash'
import { checkPassword } from './password-strength'
import { accountOfId, readAccount, type StoredAccount, writeAccount } from './read-account'
import { tooMany } from './sign-in'

const presentPassword = z
  .string('Give your present password.')
  .min(1, 'Give your present password.')
  .max(1000, 'This is too long for a password.')

const newPassword = z
  .string('Give the new password.')
  .min(1, 'Give the new password.')
  .max(1000, 'This is too long for a password.')

/** `POST /api/users/me/password` `{ presentPassword, password }`; ends other sessions and links. */
export const ownPasswordEndpoint = accountEndpoint({
  path: '/me/password',
  method: 'post',
  body: z.object({ presentPassword, password: newPassword }),
  answer: async ({ req, body }) =>
    changeOwn({ req, password: body.presentPassword }, async ({ account, isStill, now }) => {
      const issues = await checkPassword({ req, password: body.password, person: account })
      if (issues.length > 0) return issues
      const kept = await hashPassword(body.password)
      return inTransaction(req, async () => {
        if (!(await isStill())) return [refusal('wrong-password')]
        const own = account.sessions?.filter(({ id }) => id === sessionOf(req)) ?? []
        await writeAccount(req, account.id, { ...kept, ...NO_LINK, sessions: own })
        await recordAccountEvent(req, { action: 'password-changed', person: account, now })
        await queueMail(req, { to: account.email, ...passwordChangedMail() })
        return []
      })
    }),
})

/** `POST /api/users/me/email` `{ presentPassword, email }`; mails the old address, ends links. */
export const ownEmailEndpoint = accountEndpoint({
  path: '/me/email',
  method: 'post',
  body: z.object({ presentPassword, email: z.string('Give the new email address.').max(200) }),
  answer: async ({ req, body }) =>
    changeOwn({ req, password: body.presentPassword }, ({ account, isStill, now }) => {
      const email = body.email.trim().toLowerCase()
      const before = account.email
      return inTransaction(req, async () => {
        if (!(await isStill())) return [refusal('wrong-password')]
        if (email === before) return [refusal('bad-email', 'This is your address already.')]
        if (await readAccount(req, { email: { equals: email } }))
          return [refusal('bad-email', 'Somebody has this address already.', 'email')]
        await withWritePermit(req, { collection: 'users', id: String(account.id) }, () =>
          req.payload.update({
            collection: 'users',
            id: account.id,
            data: { email },
            depth: 0,
            req,
          }),
        )
        await writeAccount(req, account.id, NO_LINK) // the old mailbox may hold one
        const details = { before, after: email }
        await recordAccountEvent(req, { action: 'email-changed', person: account, details, now })
        await queueMail(req, { to: before, ...emailChangedMail(email) })
        return []
      })
    }),
})

/** The id of the request's session. */
export const sessionOf = ({ user }: PayloadRequest): string | undefined =>
  (user as { _sid?: string } | null)?._sid // set by Payload's strategy but missing from its type

type Change = (args: {
  account: StoredAccount
  /** Whether the given password is still the account's; checked within the transaction. */
  isStill: () => Promise<boolean>
  now: Date
}) => Promise<readonly Refusal[]>

/** The present password is verified before the transaction, since hashing is slow. */
async function changeOwn(
  { req, password }: { req: PayloadRequest; password: string },
  change: Change,
): Promise<Response> {
  const account = await accountOfId(req, req.user!.id) // the endpoint requires a signed-in user
  if (!account) return refused([refusal('not-signed-in')])
  const counted = [['pair', `${account.id} own password`]] as const
  const waitSeconds = await countAttempt(counted)
  if (waitSeconds > 0) return tooMany(waitSeconds)
  if (!(await isPasswordOf(account, password))) return refused([refusal('wrong-password')])
  await forgiveAttempt(counted)
  const isStill = async () => (await accountOfId(req, account.id))?.hash === account.hash
  const refusals = await change({ account, isStill, now: new Date() })
  return refusals.length > 0 ? refused(refusals) : Response.json({ done: true })
}

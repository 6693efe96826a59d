import { createLocalReq, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { clientAddress } from '@/cms/access/client-address'
import { recordAccountEvent } from '@/cms/audit/record-account-event'
import { whileDatabaseAnswers } from '@/cms/database/database-watch'
import { inTransaction } from '@/cms/database/in-transaction'
import { queueMail } from '@/cms/mail/queue-mail'
import { readGeneration } from '@/cms/read-cache/site-generation'
import { passwordChangedMail } from '@/domain/accounts/account-mail'
import { refusal } from '@/domain/refusals'

import { openEndpoint, refused } from './account-endpoint'
import { accountOfLink, NO_LINK, queuePasswordLink } from './password-link'
import { countAttempt, forgiveAttempt, attemptKey, networkOf } from './attempts'
import { answerSignedIn, openSession } from './open-session'
import { hashPassword } from './password-hash'
import { checkPassword } from './password-strength'
import { readAccount, writeAccount } from './read-account'
import { tooMany } from './sign-in'

/** Work that continues after the response; exposed so that tests can await it. */
const going = new Set<Promise<void>>()

export const linksAreQueued = async (): Promise<void> => {
  await Promise.all(going)
}

const SENT = 'If there is an account with this address, a mail with a link is on its way.'

/**
 * `POST /api/users/forgot-password` `{ email }`, in place of Payload's, which holds the database's
 * only writer while it waits for that same writer. Responds before it looks up the account, but
 * only after another query has succeeded: while the database is down, no mail is promised.
 */
export const forgotPasswordEndpoint = openEndpoint({
  path: '/forgot-password',
  method: 'post',
  body: z.object({ email: z.string('Give your email address.').max(200) }),
  answer: async ({ req, body }) => {
    const counted = [['mailsFrom', networkOf(clientAddress(req))]] as const
    const waitSeconds = await countAttempt(counted)
    if (waitSeconds > 0) return tooMany(waitSeconds)
    await expectDatabase(req).catch(async (error: unknown) => {
      await forgiveAttempt(counted)
      throw error
    })
    const work = queueLinkFor(req, attemptKey(body.email))
      .catch((err: unknown) => req.payload.logger.error({ err, msg: 'No link was queued' }))
      .finally(() => going.delete(work))
    going.add(work)
    return Response.json({ message: SENT })
  },
})

const expectDatabase = ({ payload }: PayloadRequest): Promise<number> =>
  whileDatabaseAnswers(() => readGeneration(payload))

/** At most three mails an hour per account: after that the newest link remains valid. */
async function queueLinkFor({ payload }: PayloadRequest, email: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const account = await readAccount(req, { email: { equals: email } })
  if (!account || account.switchedOffAt) return
  if ((await countAttempt([['mailsTo', email]])) > 0) return
  await queuePasswordLink(req, account.id)
}

/**
 * `POST /api/users/reset-password` `{ token, password }`, in place of Payload's: sets the first
 * password of an invited user, or a new one. Ends all sessions and opens a new one.
 */
export const resetPasswordEndpoint = openEndpoint({
  path: '/reset-password',
  method: 'post',
  body: z.object({
    token: z.string('The link is not whole.').max(200),
    password: z.string('Choose a password.').max(1000, 'This is too long for a password.'),
  }),
  answer: async ({ req, body: { token, password } }) => {
    const counted = [['address', networkOf(clientAddress(req))]] as const
    const waitSeconds = await countAttempt(counted)
    if (waitSeconds > 0) return tooMany(waitSeconds)
    const account = await accountOfLink(req, { token, now: new Date() })
    if (!account) return refused([refusal('link-over')])
    await forgiveAttempt(counted)
    const issues = await checkPassword({ req, password, person: account })
    if (issues.length > 0) return refused(issues)
    const kept = await hashPassword(password)
    const opened = await inTransaction(req, () => setPassword(req, { token, kept }))
    return opened ? answerSignedIn(req, account, opened) : refused([refusal('link-over')])
  },
})

type Kept = Awaited<ReturnType<typeof hashPassword>>

async function setPassword(req: PayloadRequest, { token, kept }: { token: string; kept: Kept }) {
  const now = new Date()
  const account = await accountOfLink(req, { token, now })
  if (!account) return null
  await writeAccount(req, account.id, { ...kept, ...NO_LINK, invitedAt: null, sessions: [] })
  const actor = {
    id: String(account.id),
    name: account.name,
    roles: account.roles ?? [],
  }
  await recordAccountEvent(req, { action: 'password-set', person: account, actor, now })
  if (!account.invitedAt) await queueMail(req, { to: account.email, ...passwordChangedMail() })
  return openSession(req, account, now)
}

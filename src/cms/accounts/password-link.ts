import { createHash, randomBytes } from 'node:crypto'

import { createLocalReq, type PayloadRequest, type TaskConfig } from 'payload'

import { inTransaction } from '@/cms/database/in-transaction'
import { sendOrGiveUp } from '@/cms/mail/send-or-give-up'
import { invitationMail, resetMail } from '@/domain/accounts/account-mail'

import { accountOfId, readAccount, type StoredAccount, writeAccount } from './read-account'

const HOUR = 60 * 60 * 1000
const RESET_HOURS = 1
const INVITATION_HOURS = 72

/**
 * Sends a link for setting a password. The token is created when the mail is sent and stored only
 * as a hash, so that no working link can be read from the database, its backups or the mail queue.
 */
export const passwordLinkTask: TaskConfig<'send-account-link'> = {
  slug: 'send-account-link',
  label: 'Send a link that sets a password',
  retries: { attempts: 6, backoff: { type: 'exponential', delay: 60_000 } },
  inputSchema: [{ name: 'accountId', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const own = await createLocalReq({}, req.payload)
    const made = await inTransaction(own, () => makeLink(own, input.accountId, new Date()))
    if (made) await sendOrGiveUp(req.payload, made)
    return { output: {} }
  },
}

async function makeLink(req: PayloadRequest, accountId: string, now: Date) {
  const account = await accountOfId(req, accountId)
  if (!account || account.switchedOffAt) return null
  const token = randomBytes(32).toString('base64url')
  const hours = account.invitedAt ? INVITATION_HOURS : RESET_HOURS
  await writeAccount(req, account.id, {
    resetPasswordToken: hashOf(token),
    resetPasswordExpiration: new Date(now.getTime() + hours * HOUR).toISOString(),
  })
  const { serverURL, routes, admin } = req.payload.config
  const address = `${serverURL}${routes.admin}${admin.routes.reset}/${token}`
  const mail = account.invitedAt ? invitationMail : resetMail
  return { to: account.email, ...mail({ address, hours }) }
}

/** Queues the mail, within the request's transaction if there is one. */
export const queuePasswordLink = (req: PayloadRequest, accountId: number | string) =>
  req.payload.jobs.queue({
    task: 'send-account-link',
    queue: 'mail',
    input: { accountId: String(accountId) },
    req,
  })

/** The link's account; null once the link no longer works or the account is switched off. */
export async function accountOfLink(
  req: PayloadRequest,
  { token, now }: { token: string; now: Date },
): Promise<StoredAccount | null> {
  const account = await readAccount(req, {
    and: [
      { resetPasswordToken: { equals: hashOf(token) } },
      { resetPasswordExpiration: { greater_than: now.toISOString() } },
    ],
  })
  return account?.switchedOffAt ? null : account
}

/** Account fields that invalidate any link already sent. */
export const NO_LINK = { resetPasswordToken: null, resetPasswordExpiration: null } as const

/** The token has 256 random bits, so an unsalted hash cannot be reversed by guessing. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

import type { Payload } from 'payload'

import type { PayloadJob } from '@/cms/generated/payload-types'
import { reasonOf } from '@/cms/mail/mail-failures'
import type { Instant } from '@/domain/dates'

/** A mail that should have been sent by now. */
export type StuckMail = {
  readonly id: string
  /** Null where it was for an account that no longer exists. */
  readonly to: string | null
  readonly subject: string
  readonly isGivenUp: boolean
  /** The mail server's last error; '' where none was tried. */
  readonly reason: string
  readonly since: Instant
}

export type StuckMails = { readonly mails: readonly StuckMail[]; readonly total: number }

const LATE_MS = 15 * 60_000
/**
 * After a month a mail that was given up is no longer news, and nothing else would remove it from
 * the list.
 */
const NEWS_MS = 30 * 24 * 60 * 60_000
const SHOWN = 20

type StuckArgs = { payload: Payload; now: Date }

/**
 * The newest mails that were given up in the last month, or have waited for more than fifteen
 * minutes, and how many there are. For administrators only: the caller checks.
 */
export async function readStuckMail({ payload, now }: StuckArgs): Promise<StuckMails> {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString()
  const isWaiting = { hasError: { not_equals: true } }
  const { docs, totalDocs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { queue: { equals: 'mail' } },
        { completedAt: { exists: false } },
        {
          or: [
            {
              and: [
                { hasError: { equals: true } },
                { createdAt: { greater_than: before(NEWS_MS) } },
              ],
            },
            { and: [isWaiting, { createdAt: { less_than: before(LATE_MS) } }] },
          ],
        },
      ],
    },
    select: { input: true, hasError: true, error: true, log: true, createdAt: true },
    sort: '-createdAt',
    limit: SHOWN,
    depth: 0,
  })
  const emails = await readEmails(payload, docs)
  const mails = docs.map((job) => ({
    id: String(job.id),
    ...aboutOf(job, emails),
    isGivenUp: job.hasError === true,
    reason: reasonOf(job),
    since: job.createdAt,
  }))
  return { mails, total: totalDocs }
}

type Input = { readonly to?: string; readonly subject?: string; readonly accountId?: string }
type Job = Pick<PayloadJob, 'input'>

const inputOf = ({ input }: Job): Input => (input ?? {}) as Input // the input of one of this queue's two tasks

function aboutOf(job: Job, emails: ReadonlyMap<string, string>) {
  const { to, subject, accountId = '' } = inputOf(job)
  return {
    to: to ?? emails.get(accountId) ?? null,
    subject: subject ?? 'A link that sets a password',
  }
}

/** A link to set a password is queued for an account, not for an email address. */
async function readEmails(payload: Payload, jobs: readonly Job[]): Promise<Map<string, string>> {
  const ids = jobs.flatMap((job) => inputOf(job).accountId ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { email: true },
    pagination: false,
    depth: 0,
  })
  return new Map(docs.map(({ id, email }) => [String(id), email]))
}

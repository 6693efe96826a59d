import type { Payload, Where } from 'payload'

import { logFailures, type MailFailure, reasonOf } from './mail-failures'

const collection = 'payload-jobs'
const AT_ONCE = 50

/**
 * Sends the queued mail that is due. Each is claimed by a write that only one of several instances
 * can make: Payload's `jobs.run` claims what it read earlier, and on MongoDB two would send it.
 * Failures are logged at the end of the round.
 */
export async function sendQueuedMail(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection,
    where: isWaiting(),
    sort: 'createdAt',
    limit: AT_ONCE,
    depth: 0,
    pagination: false,
  })
  const failures = await Promise.all(docs.map(({ id }) => sendOrLog(payload, id)))
  logFailures(
    payload,
    failures.filter((failure) => failure !== null),
  )
}

/** The failure of one mail never stops the others. */
async function sendOrLog(payload: Payload, id: number | string): Promise<MailFailure | null> {
  try {
    return (await isOurs(payload, id)) ? await sendOne(payload, id) : null
  } catch (err) {
    payload.logger.error({ err, msg: `Could not send the mail of job ${id}` })
    return null
  }
}

async function sendOne(payload: Payload, id: number | string): Promise<MailFailure | null> {
  const { jobStatus } = await payload.jobs.runByID({ id, silent: true })
  const status = jobStatus?.[id]?.status ?? 'success' // no status where another process took the job
  if (status === 'success') return null
  const job = await payload.findByID({ collection, id, depth: 0, disableErrors: true })
  const isGivenUp = status === 'error-reached-max-retries'
  return { isGivenUp, reason: job ? reasonOf(job) : '' }
}

async function isOurs({ db }: Payload, id: number | string): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, isWaiting()] }
  return Boolean(await db.updateOne({ collection, where, data: { processing: true } }))
}

/** The same conditions as Payload's own. */
const isWaiting = (): Where => ({
  and: [
    { queue: { equals: 'mail' } },
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
    { processing: { equals: false } },
    {
      or: [
        { waitUntil: { exists: false } },
        { waitUntil: { less_than: new Date().toISOString() } },
      ],
    },
  ],
})

import type { Payload, Where } from 'payload'

const collection = 'payload-jobs'
const AT_ONCE = 50

/**
 * Sends the mail that waits in the queue. Each is claimed by a write that only one of several instances
 * can make: Payload's own `jobs.run` claims what it has read before, and on MongoDB two would send it.
 */
export async function sendQueuedMail(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find({
    collection,
    where: isWaiting(),
    sort: 'createdAt',
    limit: AT_ONCE,
    pagination: false,
  })
  await Promise.all(docs.map(({ id }) => sendOrLog(payload, id)))
}

/** Whatever becomes of one mail, the others go out. */
async function sendOrLog(payload: Payload, id: number | string): Promise<void> {
  try {
    if (await isOurs(payload, id)) await payload.jobs.runByID({ id, silent: true })
  } catch (err) {
    payload.logger.error({ err, msg: `Could not send the mail of job ${id}` })
  }
}

async function isOurs({ db }: Payload, id: number | string): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, isWaiting()] }
  return Boolean(await db.updateOne({ collection, where, data: { processing: true } }))
}

/** What Payload looks for as well. */
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

import type { Payload, Where } from 'payload'

const collection = 'payload-jobs'

/** Longer than a mail server that stops responding can hold up one mail: see `mailAdapter`. */
const STOPPED_AFTER_MS = 10 * 60_000

/**
 * Requeues mail that a process was sending when it was stopped, and returns how many. The mail
 * server may have accepted it by then, so it may be sent twice; it is never lost.
 */
export async function requeueStoppedMail({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const isStopped = stoppedBy(now)
  const find = { collection, where: isStopped, limit: 0, depth: 0, pagination: false } as const
  const { docs } = await payload.find(find)
  let requeued = 0
  for (const { id } of docs) {
    const where: Where = { and: [{ id: { equals: id } }, isStopped] }
    const data = { processing: false }
    const updated: unknown = await payload.db.updateOne({ collection, where, data }) // null where another process was first
    if (updated) requeued += 1
  }
  if (requeued > 0)
    payload.logger.warn(`Mail that a stopped process had in hand is sent again: ${requeued}.`)
  return requeued
}

function stoppedBy(now: Date): Where {
  const before = new Date(now.getTime() - STOPPED_AFTER_MS).toISOString()
  return {
    and: [
      { queue: { equals: 'mail' } },
      { processing: { equals: true } },
      { updatedAt: { less_than: before } },
    ],
  }
}

import { hostname } from 'node:os'

import type { Payload } from 'payload'

import { isTaken } from '@/cms/database/is-taken'
import type { Instance } from '@/cms/generated/payload-types'

import { hasEnded, processName } from './process-name'

const collection = 'instances'

/** An instance silent for longer has stopped, or no longer serves anything from its cache. */
export const LIVE_MS = 10_000
const REMOVED_AFTER_MS = 600_000

/** How an operator identifies this instance: by its host and its process id there. */
const label = `${hostname()} (process ${process.pid})`

/** Records that this instance is running and has cleared everything cached before `generation`. */
export async function renewLease({ db }: Payload, generation: number): Promise<void> {
  const name = processName()
  const data = { name, label, generation, lastSeenAt: new Date().toISOString() }
  const where = { name: { equals: name } }
  const renewed: unknown = await db.updateOne({ collection, where, data }) // null where there is none yet
  if (renewed) return
  try {
    await db.create({ collection, data, returning: false })
  } catch (error) {
    if (!isTaken(error, { collection, field: 'name' })) throw error // a taken name means that the row exists by now
  }
}

/** Every instance that is running, this one included. */
export async function liveInstances({ db }: Payload): Promise<Instance[]> {
  const since = new Date(Date.now() - LIVE_MS).toISOString()
  const { docs } = await db.find<Instance>({
    collection,
    where: { lastSeenAt: { greater_than: since } },
    limit: 0,
    pagination: false,
  })
  return docs.filter(({ name }) => !hasEnded(name))
}

/** Deletes the rows of instances that stopped long ago. */
export async function removeOldLeases({ db }: Payload): Promise<void> {
  const before = new Date(Date.now() - REMOVED_AFTER_MS).toISOString()
  await db.deleteMany({ collection, where: { lastSeenAt: { less_than: before } } })
}

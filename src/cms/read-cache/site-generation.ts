import type { Payload } from 'payload'

import { isTaken } from '@/cms/database/is-taken'
import type { SiteGeneration } from '@/cms/generated/payload-types'
import { retryWrite } from '@/cms/database/retry-write'

const collection = 'site-generations'
const where = { name: { equals: 'site' } }

/** The number of public changes so far, in all processes; 0 on a new database. */
export async function readGeneration({ db }: Payload): Promise<number> {
  return (await db.findOne<SiteGeneration>({ collection, where }))?.count ?? 0
}

/**
 * Counts a committed change of what is public, so that every instance clears its read cache.
 * Returns the number of this change.
 */
export const countChange = (payload: Payload): Promise<number> =>
  retryWrite(async () => {
    const counted = await increase(payload)
    if (counted !== null) return counted
    try {
      await payload.db.create({ collection, data: { name: 'site', count: 1 }, returning: false })
      return 1
    } catch (error) {
      const isThere = isTaken(error, { collection, field: 'name' }) // another process counted first
      const again = isThere ? await increase(payload) : null
      if (again === null) throw error
      return again
    }
  })

async function increase({ db }: Payload): Promise<number | null> {
  const data = { count: { $inc: 1 } }
  const row = (await db.updateOne({ collection, where, data })) as unknown as SiteGeneration | null // a row of this collection, or null
  return row?.count ?? null
}

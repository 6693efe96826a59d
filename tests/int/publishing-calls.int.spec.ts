import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const COUNTED = /^(?:find|count|create|update|upsert|delete|query)/

/** The calls of the database adapter during `work`: method and collection of each, in order. */
async function callsOf(work: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = []
  const db = hub.payload.db as unknown as Record<string, unknown> // the adapter's methods by name
  const originals = Object.entries(db).filter(
    ([name, method]) => COUNTED.test(name) && typeof method === 'function',
  )
  for (const [name, method] of originals)
    db[name] = (args: { collection?: string; collectionSlug?: string }, ...rest: unknown[]) => {
      calls.push(`${name} ${args.collection ?? args.collectionSlug ?? ''}`.trim())
      return (method as (...all: unknown[]) => unknown).call(db, args, ...rest)
    }
  try {
    await work()
  } finally {
    for (const [name, method] of originals) db[name] = method
  }
  return calls
}

/** SQLite's list tables; the journal if there are no transactions; the first row of the counter. */
const IN_SOME_DATABASES =
  /^deleteWhere$| (open-transitions|payload-preferences)$|^create site-generations$/

describe('publishing one release', () => {
  it('makes these calls of the database and no others', async () => {
    const id = await desk.write('author', 'Counted')
    await desk.approve(id)
    const version = await desk.versionOf(id)
    const token = await desk.tokenOf('approver')
    const calls = await callsOf(() =>
      hub.rest('POST', `/api/news-releases/${id}/transition`, {
        body: { transition: 'publish', version },
        token,
      }),
    )
    const asked = calls.filter((call) => !IN_SOME_DATABASES.test(call))
    // Without transactions nothing waits for a commit, so the order differs.
    expect(asked.sort()).toEqual(
      [
        'findOne users', // the caller's session
        'findOne news-releases', // the row that the public reads
        'findVersions news-releases', // the newest version, which the decision is about
        'findVersions news-releases', // Payload's update reads it again
        'deleteMany payload-locked-documents',
        'updateOne news-releases',
        'createVersion news-releases',
        'find redirects', // no redirect from the new address may remain
        'find users', // recipients of the notification
        'create payload-jobs', // the notification
        'find audit-events', // the newest event, for the hash chain
        'create audit-events',
        'updateOne site-generations', // the other instances clear their caches
      ].sort(),
    )
  })
})

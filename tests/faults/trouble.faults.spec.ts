import { afterEach, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'

import { type FaultHub, faultHub, mayServeMongo, mongoServer } from './fault-hub'
import type { Checked, PublisherProcess } from './publisher-process'
import { smallDisk } from './small-disk'

let hub: FaultHub | undefined
let disk: ReturnType<typeof smallDisk> = null
afterEach(async () => {
  await hub?.remove()
  disk?.remove()
  disk = null
})

const SERVERS = (['transactions', 'wire'] as const).filter(mayServeMongo)
if (SERVERS.length < 2)
  process.stdout.write('\nNOT EVERY MONGODB SERVER WAS STOPPED: some cannot be started here.\n\n')

type Trouble = { begin: () => void | Promise<unknown>; end: () => void | Promise<unknown> }

/** A publication during a fault must change nothing, and must succeed once the fault is over. */
async function publishesInTrouble(hub: FaultHub, { begin, end }: Trouble, words: RegExp) {
  const publisher = await hub.start()
  const id = await publisher.ask<string>({ do: 'make', title: 'In trouble' })
  const before = await publisher.ask<Checked>({ do: 'stand', id })
  const answer = await publisher.publishInTrouble(id, async () => void (await begin()))
  expect(answer.words).toMatch(words)
  expect(answer.status).toBe(503)

  await end()
  expect(await publisher.ask<Checked>({ do: 'stand', id })).toEqual(before)
  await untilPublished(publisher, id)
  const after = await publisher.ask<Checked>({ do: 'stand', id })
  expect(after).toMatchObject({ row: 'published', auditEvents: 1, isPublicOnSite: true, chain: [] })
}

/** Retries every two seconds, for half a minute at most. */
async function untilPublished(publisher: PublisherProcess, id: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return void (await publisher.ask({ do: 'publish', id }))
    } catch (error) {
      if (tries === 15) throw error
      await new Promise((resolve) => setTimeout(resolve, 2000))
    }
  }
}

describe('a publication while the database is in trouble fails in plain words, and is done later', () => {
  it('when the disk is full', async () => {
    disk = smallDisk(48)
    if (!disk) return void process.stdout.write('\nNO DISK WAS FILLED: that needs root.\n\n')
    hub = await faultHub({ databaseFolder: disk.folder })
    const words = /The disk that keeps our content is full\. Nothing was changed/
    await publishesInTrouble(hub, { begin: disk.fill, end: disk.free }, words)
  })

  it('when another program holds the database and does not let go', async () => {
    hub = await faultHub()
    const other = createClient({ url: `file:${hub.databaseFile}` })
    const begin = () => other.execute('BEGIN IMMEDIATE')
    const end = () => other.execute('ROLLBACK')
    await publishesInTrouble(
      hub,
      { begin, end },
      /The database is busy with something else\. Nothing was changed/,
    )
    other.close()
  })

  it.each(SERVERS)('when the MongoDB server stops (%s)', async (name) => {
    const server = mongoServer(name)
    const mongoAddress = server.start()
    const { port } = new URL(mongoAddress)
    try {
      hub = await faultHub({ mongoAddress })
      await publishesInTrouble(
        hub,
        { begin: server.stop, end: () => void server.start(port) },
        /The database does not answer\. Nothing was changed/,
      )
    } finally {
      server.remove()
    }
  })
})

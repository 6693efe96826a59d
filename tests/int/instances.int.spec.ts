import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { type InstanceProcess, startInstance } from '@tests/support/instance-process'
import { releaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReturnType<typeof releaseDesk>
let other: InstanceProcess
beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  other = await startInstance()
})
afterAll(async () => {
  await other.stop()
  await hub.close()
})
afterEach(() =>
  hub.payload.db.deleteMany({ collection: 'instances', where: { label: { equals: 'Elsewhere' } } }),
)

/** Publishes a release and has the other instance cache it. */
async function cached(title: string) {
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const id = await desk.publish(title, { slug })
  await pause(1000)
  await other.show(slug)
  const { headline, reads } = await other.show(slug)
  expect({ headline, reads: (await other.show(slug)).reads }).toEqual({ headline: title, reads })
  return { id, slug }
}

const takeDown = (id: string) =>
  desk.transition('approver', id, 'unpublish', { reason: 'legal' }) as Promise<{
    status: number
    body: { unconfirmed?: string[] }
  }>

describe('two instances', () => {
  it('show nothing of what was taken down, once whoever did so is told that it is done', async () => {
    const { id, slug } = await cached('Names somebody')
    const { status, body } = await takeDown(id)
    expect({ status, unconfirmed: body.unconfirmed }).toEqual({ status: 200, unconfirmed: [] })
    expect((await other.show(slug)).headline).toBeNull()
  })

  it('name the one that does not answer, which shows nothing from memory when it is back', async () => {
    const { id, slug } = await cached('Names somebody else')
    other.signal('SIGSTOP')
    try {
      const { status, body } = await takeDown(id)
      expect(status).toBe(200)
      expect(body.unconfirmed).toEqual([expect.stringContaining(`process ${other.pid}`)])
      await pause(2000)
    } finally {
      other.signal('SIGCONT')
    }
    expect((await other.show(slug)).headline).toBeNull()
  })

  it('are told though the count after the commit failed', async () => {
    const { id, slug } = await cached('Names somebody once more')
    const { db } = hub.payload
    const { updateOne } = db
    let left = 1
    db.updateOne = async (args: Parameters<typeof updateOne>[0]) => {
      if (args.collection === 'site-generations' && (left -= 1) >= 0)
        throw new Error('The connection was cut.')
      return updateOne.call(db, args)
    }
    try {
      expect((await takeDown(id)).body.unconfirmed).toEqual([])
    } finally {
      db.updateOne = updateOne
    }
    expect(left).toBeLessThan(0)
    expect((await other.show(slug)).headline).toBeNull()
  })

  it('wait for no instance that has stopped', async () => {
    const { id } = await cached('After a stop')
    const longAgo = new Date(Date.now() - 60_000).toISOString()
    const name = JSON.stringify(['another-machine', 1, 'gone'])
    const data = { name, label: 'Elsewhere', generation: 0, lastSeenAt: longAgo }
    await hub.payload.db.create({ collection: 'instances', data })
    expect((await takeDown(id)).body.unconfirmed).toEqual([])
  })

  it('learn within a second what was published elsewhere', async () => {
    const { id, slug } = await cached('First words')
    await hub.payload.db.updateOne({
      collection: 'news-releases',
      id,
      data: { title: 'New words' },
    })
    const { countChange } = await import('@/cms/read-cache/site-generation')
    await countChange(hub.payload)
    await pause(1000)
    expect((await other.show(slug)).headline).toBe('New words')
  })
})

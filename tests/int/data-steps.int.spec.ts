import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import type { DataStep } from '@/cms/migrations/data/data-steps'
import { boot, type Booted } from '@tests/support/boot-payload'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())
afterEach(() => hub.payload.db.deleteMany({ collection: 'data-steps', where: {} }))

let ran: string[] = []
afterEach(() => void (ran = []))

const step = (name: string, run: () => Promise<void> = async () => undefined): DataStep => ({
  name,
  run: async () => {
    ran.push(name)
    await run()
  },
})

const runAll = async (steps: readonly DataStep[]) => {
  const { runDataSteps } = await import('@/cms/migrations/data/run-data-steps')
  const said: string[] = []
  const say = (sentence: string) => void said.push(sentence)
  await runDataSteps({ payload: hub.payload, say, steps, waitMilliseconds: 20 })
  return said
}

const leftBehind = async (name: string, row: { owner: string; leaseUntil: Date }) =>
  hub.payload.db.create({
    collection: 'data-steps',
    data: { name, owner: row.owner, leaseUntil: row.leaseUntil.toISOString() },
  })

const inAnHour = () => new Date(Date.now() + 3_600_000)

describe('data steps', () => {
  it('run in their order, each once', async () => {
    await runAll([step('a'), step('b')])
    await runAll([step('a'), step('b'), step('c')])
    expect(ran).toEqual(['a', 'b', 'c'])
  })

  it('stop at one that fails, and begin with it the next time', async () => {
    const fail = () => Promise.reject(new Error('No space left'))
    await expect(runAll([step('a'), step('b', fail), step('c')])).rejects.toThrow(
      'The data step b has failed: Error: No space left',
    )
    await runAll([step('a'), step('b'), step('c')])
    expect(ran).toEqual(['a', 'b', 'b', 'c'])
  })

  it('are run once by several that start at the same moment, and all wait for the end', async () => {
    let isDone = false
    const slow = step('slow', async () => {
      await new Promise((resolve) => setTimeout(resolve, 200))
      isDone = true
    })
    const afterIt = Array.from({ length: 3 }, () => runAll([slow]).then(() => isDone))
    expect(await Promise.all(afterIt)).toEqual([true, true, true])
    expect(ran).toEqual(['slow'])
  })

  it('are taken over from a process that was killed, at once on its own machine', async () => {
    const { processName } = await import('@/cms/instances/process-name')
    const [host] = JSON.parse(processName()) as [string]
    const ended = JSON.stringify([host, 2 ** 22 + 1, 'killed'])
    await leftBehind('mine', { owner: ended, leaseUntil: inAnHour() })
    const elsewhere = JSON.stringify(['another-machine', 1, 'killed'])
    await leftBehind('theirs', { owner: elsewhere, leaseUntil: new Date(Date.now() - 1000) })
    await runAll([step('mine'), step('theirs')])
    expect(ran).toEqual(['mine', 'theirs'])
  })

  it('are left to a process of another machine while it is at it', async () => {
    const owner = JSON.stringify(['another-machine', 1, 'alive'])
    const { id } = await leftBehind('theirs', { owner, leaseUntil: inAnHour() })
    const waiting = runAll([step('theirs')])
    await new Promise((resolve) => setTimeout(resolve, 150))
    const data = { doneAt: new Date().toISOString() }
    await hub.payload.db.updateOne({ collection: 'data-steps', id, data })
    await waiting
    expect(ran).toEqual([])
  })
})

describe('the steps of this version', () => {
  it('put in force what an older version left without a status, once', async () => {
    const { DATA_STEPS } = await import('@/cms/migrations/data/data-steps')
    await hub.payload.db.create({
      collection: 'topics',
      data: { title: 'Of an older version', slug: 'of-an-older-version' },
    })
    expect(await runAll(DATA_STEPS)).toEqual([
      'Put 1 topics, places, redirects and settings in force as they stood.',
    ])
    const inForce = await hub.payload.find({
      collection: 'topics',
      where: { slug: { equals: 'of-an-older-version' }, _status: { equals: 'published' } },
      overrideAccess: false,
    })
    expect(inForce.totalDocs).toBe(1)
    expect(await runAll(DATA_STEPS)).toEqual([])
    await hub.payload.db.deleteMany({ collection: 'data-steps', where: {} })
    expect(await runAll(DATA_STEPS)).toEqual([])
  })

  it('have names that are numbered in their order', async () => {
    const { DATA_STEPS } = await import('@/cms/migrations/data/data-steps')
    const numbers = DATA_STEPS.map(({ name }) => name.split('-')[0])
    expect(numbers).toEqual(DATA_STEPS.map((_, at) => String(at + 1).padStart(4, '0')))
  })
})

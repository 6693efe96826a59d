import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import { boot, type Booted } from '@tests/support/boot-payload'
import { hasTransactions } from '@tests/support/has-transactions'

let hub: Booted
/** False only on a MongoDB without transactions, which guarantees less. */
let isAtomic: boolean

beforeAll(async () => {
  hub = await boot()
  isAtomic = await hasTransactions(hub.payload)
})
afterAll(() => hub.close())

const createTopic = (slug: string, more: object = {}) =>
  hub.payload.create({ collection: 'topics', data: { title: slug, slug }, ...more })

const topicsCalled = async (start: string) => {
  const where = { slug: { like: start } }
  return (await hub.payload.count({ collection: 'topics', where })).totalDocs
}

const forty = (write: (number: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: 40 }, (_, number) => write(number)))

describe('saving', () => {
  it('saves forty items at the same instant, and loses none', async () => {
    await forty((number) => createTopic(`parallel-${number}`))
    expect(await topicsCalled('parallel-')).toBe(40)
  })

  it('takes writes without a transaction among those that have one', async () => {
    await forty((number) =>
      createTopic(`mixed-${number}`, { disableTransaction: number % 2 === 0 }),
    )
    expect(await topicsCalled('mixed-')).toBe(40)
  })

  it('refuses a second row with the same address, from the first request on', async () => {
    const twice = Promise.allSettled([createTopic('only-once'), createTopic('only-once')])
    const outcomes = (await twice).map(({ status }) => status)
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('leaves nothing of a save that was taken back, where there are transactions', async () => {
    const req = await createLocalReq({}, hub.payload)
    await initTransaction(req)
    await createTopic('taken-back', { req })
    await killTransaction(req)
    expect(await topicsCalled('taken-back')).toBe(isAtomic ? 0 : 1)
  })

  it('leaves nothing of a save that a later step refused, where there are transactions', async () => {
    const { afterChange } = hub.payload.collections.topics.config.hooks
    const refuse = () => Promise.reject(new Error('Refused by a later step'))
    afterChange.push(refuse)
    await expect(createTopic('refused')).rejects.toThrow('later step')
    afterChange.splice(afterChange.indexOf(refuse), 1)
    expect(await topicsCalled('refused')).toBe(isAtomic ? 0 : 1)
  })

  it('shows readers nothing before it has committed, where there are transactions', async () => {
    const req = await createLocalReq({}, hub.payload)
    await initTransaction(req)
    await createTopic('not-yet', { req })
    expect(await topicsCalled('not-yet')).toBe(isAtomic ? 0 : 1)
    await commitTransaction(req)
    expect(await topicsCalled('not-yet')).toBe(1)
  })
})

describe('what waits for a commit', () => {
  const inTransaction = async (end: typeof commitTransaction) => {
    const { afterCommit } = await import('@/cms/database/after-commit')
    const seen: string[] = []
    const req = await createLocalReq({}, hub.payload)
    await initTransaction(req)
    await afterCommit(req, () => void seen.push('task'))
    seen.push('end')
    await end(req)
    return seen
  }

  it('runs after it, or at once where there are no transactions', async () => {
    const expected = isAtomic ? ['end', 'task'] : ['task', 'end']
    expect(await inTransaction(commitTransaction)).toEqual(expected)
  })

  it('never runs after a rollback, where there are transactions', async () => {
    const expected = isAtomic ? ['end'] : ['task', 'end']
    expect(await inTransaction(killTransaction)).toEqual(expected)
  })

  it('sees what was saved, from a reader of its own', async () => {
    const { afterCommit } = await import('@/cms/database/after-commit')
    const { afterChange } = hub.payload.collections.topics.config.hooks
    const seen: number[] = []
    const look: (typeof afterChange)[number] = ({ req }) =>
      afterCommit(req, async () => void seen.push(await topicsCalled('seen-by-reader')))
    afterChange.push(look)
    await createTopic('seen-by-reader')
    afterChange.splice(afterChange.indexOf(look), 1)
    expect(seen).toEqual([1])
  })
})

import { beforeEach, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { afterCommit, afterRollback, trackTransactions, type Transactions } from './after-commit'

let adapter: Transactions
let ran: string[]
let logged: unknown[]
let isCommitFailing: boolean
let isCommitUnknown: boolean
let nextID = 0

beforeEach(() => {
  ran = []
  logged = []
  isCommitFailing = false
  isCommitUnknown = false
  adapter = {
    payload: { logger: { error: (entry: unknown) => logged.push(entry) } },
    beginTransaction: async () => `transaction ${(nextID += 1)}`,
    commitTransaction: async () => {
      if (isCommitFailing) throw Object.assign(new Error('Disk full'), { code: 'SQLITE_FULL' })
      if (isCommitUnknown)
        throw Object.assign(new Error('No answer'), { name: 'MongoServerSelectionError' })
    },
    rollbackTransaction: async () => undefined,
  } as unknown as Transactions // a stub of what is wrapped
  trackTransactions(adapter)
})

const requestIn = (transactionID?: number | string | null) =>
  ({ payload: adapter.payload, transactionID }) as unknown as PayloadRequest // a stub of what is read

const begin = async () => {
  const id = await adapter.beginTransaction()
  if (!id) throw new Error('No transaction')
  return id
}

const run = (name: string) => () => void ran.push(name)

describe('a task after the commit', () => {
  it('runs at once where there is no transaction', async () => {
    await afterCommit(requestIn(), run('task'))
    expect(ran).toEqual(['task'])
  })

  it('waits for the commit, and keeps its place', async () => {
    const id = await begin()
    await afterCommit(requestIn(id), run('first'))
    await afterCommit(requestIn(id), run('second'))
    expect(ran).toEqual([])
    await adapter.commitTransaction(id)
    expect(ran).toEqual(['first', 'second'])
  })

  it('is dropped by a rollback', async () => {
    const id = await begin()
    await afterCommit(requestIn(id), run('task'))
    await adapter.rollbackTransaction(id)
    await adapter.commitTransaction(id)
    expect(ran).toEqual([])
  })

  it('is dropped by a commit that fails', async () => {
    const id = await begin()
    await afterCommit(requestIn(id), run('task'))
    isCommitFailing = true
    await expect(adapter.commitTransaction(id)).rejects.toThrow('Disk full')
    isCommitFailing = false
    await adapter.commitTransaction(id)
    expect(ran).toEqual([])
  })

  it('belongs to its own transaction only', async () => {
    const [mine, other] = [await begin(), await begin()]
    await afterCommit(requestIn(mine), run('mine'))
    await adapter.commitTransaction(other)
    expect(ran).toEqual([])
    await adapter.commitTransaction(mine)
    expect(ran).toEqual(['mine'])
  })

  it('undoes nothing by failing, and the next still runs', async () => {
    const id = await begin()
    await afterCommit(requestIn(id), () => Promise.reject(new Error('No edge cache')))
    await afterCommit(requestIn(id), run('next'))
    await expect(adapter.commitTransaction(id)).resolves.toBeUndefined()
    expect(ran).toEqual(['next'])
    expect(logged).toHaveLength(1)
  })

  it('runs at once when asked for by another task', async () => {
    const id = await begin()
    await afterCommit(requestIn(id), () => afterCommit(requestIn(id), run('inner')))
    await adapter.commitTransaction(id)
    expect(ran).toEqual(['inner'])
  })
})

describe('a task after a rollback', () => {
  it('runs where it is rolled back, and never where it is committed', async () => {
    const [undone, done] = [await begin(), await begin()]
    await afterRollback(requestIn(undone), run('undone'))
    await afterRollback(requestIn(done), run('done'))
    await adapter.rollbackTransaction(undone)
    await adapter.commitTransaction(done)
    expect(ran).toEqual(['undone'])
  })

  it('runs once where the commit itself fails', async () => {
    const id = await begin()
    await afterRollback(requestIn(id), run('undone'))
    isCommitFailing = true
    await expect(adapter.commitTransaction(id)).rejects.toThrow('Disk full')
    await adapter.rollbackTransaction(id)
    expect(ran).toEqual(['undone'])
  })

  it('does not run where nobody knows whether the commit arrived', async () => {
    const id = await begin()
    await afterRollback(requestIn(id), run('undone'))
    isCommitUnknown = true
    await expect(adapter.commitTransaction(id)).rejects.toThrow('No answer')
    await adapter.rollbackTransaction(id)
    expect(ran).toEqual([])
  })
})

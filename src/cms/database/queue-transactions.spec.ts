import { beforeEach, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { type IsOpen, queueTransactions } from './queue-transactions'
import { createWriteQueue } from './write-queue'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let adapter: SQLiteAdapter
let isOpen: IsOpen
let statements: string[]
let failing: string | undefined
let isConnected: boolean

beforeEach(() => {
  // A new array for each test: a transaction left open by an earlier one still ends later.
  const seen: string[] = []
  statements = seen
  failing = undefined
  isConnected = true
  const execute = async (statement: string) => {
    seen.push(statement)
    if (statement === failing) throw new Error(`${statement} failed: disk full`)
  }
  const logger = { error: () => undefined }
  adapter = { sessions: {}, payload: { logger } } as unknown as SQLiteAdapter // a stub of what is used
  isOpen = queueTransactions({
    adapter,
    writer: () => {
      if (!isConnected) throw new Error('not connected')
      return { client: { execute } } as never // a client that records its statements
    },
    queue: createWriteQueue({ waitSeconds: 1 }),
    idleSeconds: () => 0.3,
  })
})

const begin = async () => {
  const id = await adapter.beginTransaction()
  if (!id) throw new Error('No transaction')
  return id
}

describe('SQLite transactions', () => {
  it('begin only when the one before has ended', async () => {
    const first = await begin()
    const second = begin()
    await adapter.commitTransaction(first)
    await adapter.rollbackTransaction(await second)
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'COMMIT', 'BEGIN IMMEDIATE', 'ROLLBACK'])
  })

  it('report a commit that failed, roll it back, and let the next one in', async () => {
    failing = 'COMMIT'
    await expect(adapter.commitTransaction(await begin())).rejects.toThrow('disk full')
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'])
    await expect(begin()).resolves.toBeDefined()
  })

  it('let the next one in after one that came before the database was connected', async () => {
    isConnected = false
    await expect(begin()).rejects.toThrow('not connected')
    isConnected = true
    await expect(begin()).resolves.toBeDefined()
  })

  it('let the next one in after one that could not begin', async () => {
    failing = 'BEGIN IMMEDIATE'
    await expect(begin()).rejects.toThrow('disk full')
    failing = undefined
    await expect(begin()).resolves.toBeDefined()
  })

  it('end once, though several operations share them', async () => {
    const id = await begin()
    await adapter.rollbackTransaction(id)
    await adapter.commitTransaction(id)
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'ROLLBACK'])
  })

  it('are rolled back when they stand idle, and their own commit and writes fail', async () => {
    const id = await begin()
    await expect(begin()).resolves.toBeDefined()
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'ROLLBACK', 'BEGIN IMMEDIATE'])
    expect(() => isOpen(id)).toThrow(/stood idle/)
    await expect(adapter.commitTransaction(id)).rejects.toThrow(/stood idle/)
  })

  it('stay open for as long as they write', async () => {
    const id = await begin()
    for (let write = 0; write < 6; write += 1) {
      await pause(75)
      expect(isOpen(id)).toBe(true)
    }
    await expect(adapter.commitTransaction(id)).resolves.toBeUndefined()
  })
})

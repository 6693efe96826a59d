import { beforeEach, describe, expect, it } from '@jest/globals'
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

let adapter: MongooseAdapter
let ended: string[]

/** Payload's unmodified adapter, with the URL of a server that does not exist. */
beforeEach(() => {
  ended = []
  const payload = { logger: console, config: { collections: [], globals: [] } }
  const own = mongooseAdapter({ url: 'mongodb://127.0.0.1/nowhere' })
  adapter = own.init({ payload: payload as unknown as Payload }) as MongooseAdapter // only the properties that are used
})

const connectTo = async (options: { replicaSet?: string }) => {
  const connection = { openUri: async () => undefined, getClient: () => ({ options }) }
  Object.assign(adapter, { connection })
  await adapter.connect?.()
}

/** A session with an open transaction and this commit function. */
function begun(commit: () => void) {
  const session = {
    inTransaction: () => true,
    commitTransaction: async () => (ended.push('commit'), commit()),
    abortTransaction: async () => void ended.push('abort'),
    endSession: async () => undefined,
  }
  Object.assign(adapter.sessions, { one: session })
}

describe('the adapter of MongoDB', () => {
  it('takes transactions away from an address without `replicaSet=`, as it connects', async () => {
    const { beginTransaction } = adapter
    await connectTo({})
    expect(adapter.transactionOptions).toBe(false)
    expect(adapter.beginTransaction).not.toBe(beginTransaction)
    expect(await adapter.beginTransaction()).toBeNull()
  })

  it('leaves them to an address that has it', async () => {
    const { beginTransaction } = adapter
    await connectTo({ replicaSet: 'rs0' })
    expect(adapter.transactionOptions).not.toBe(false)
    expect(adapter.beginTransaction).toBe(beginTransaction)
  })

  it('forgets a session before it commits, and passes on why that failed', async () => {
    const seen: unknown[] = []
    begun(() => {
      seen.push(adapter.sessions.one)
      throw new Error('No answer')
    })
    await expect(adapter.commitTransaction('one')).rejects.toThrow('No answer')
    expect(seen).toEqual([undefined])
    await expect(adapter.commitTransaction('one')).resolves.toBeUndefined()
    expect(ended).toEqual(['commit'])
  })

  it('keeps its sessions by the number of their transaction', async () => {
    const startTransaction = () => void ended.push('begin')
    const session = { inTransaction: () => false, startTransaction }
    Object.assign(adapter, { connection: { getClient: () => ({ startSession: () => session }) } })
    const id = String(await adapter.beginTransaction())
    expect(adapter.sessions[id]).toBe(session)
    expect(ended).toEqual(['begin'])
  })

  it('has each model make its indexes before it is connected, if it is told to', async () => {
    const built: string[] = []
    const model = (name: string) => ({ ensureIndexes: async () => void built.push(name) })
    Object.assign(adapter, {
      ensureIndexes: true,
      collections: { topics: model('topics') },
      versions: { topics: model('versions of topics') },
    })
    Object.assign(adapter.payload.config, { collections: [{ slug: 'topics' }] })
    await connectTo({ replicaSet: 'rs0' })
    expect(built).toEqual(['topics', 'versions of topics'])
  })

  it('joins by aggregation unless it is told not to', () => {
    expect(adapter.useJoinAggregations).toBe(true)
  })
})

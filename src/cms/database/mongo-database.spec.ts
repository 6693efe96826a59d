import { describe, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { chooseTransactions } from './mongo-database'
import { type Connection, supportsTransactions } from './supports-transactions'

/** An adapter whose connect removes transactions, as Payload's does without `replicaSet=`. */
function adapterAt() {
  const warnings: string[] = []
  const adapter = {
    payload: { logger: { warn: (message: string) => warnings.push(message) } },
    transactionOptions: {},
    useJoinAggregations: true,
    beginTransaction: async () => 'real',
    destroy: async () => undefined,
    connect: async () => {
      Object.assign(adapter, { transactionOptions: false, beginTransaction: async () => null })
    },
  }
  return { adapter: adapter as unknown as MongooseAdapter, warnings } // a stub of what is used
}

describe('MongoDB transactions', () => {
  const choose = async (args: { holds: boolean; isProduction?: boolean; accept?: boolean }) => {
    const { adapter, warnings } = adapterAt()
    const { holds, isProduction = false, accept: acceptNoTransactions = false } = args
    const hold = async () => holds
    chooseTransactions({ adapter, isProduction, acceptNoTransactions, hold })
    await adapter.connect?.()
    return { adapter, warnings }
  }

  it('are used wherever they hold, whatever the address says', async () => {
    const { adapter, warnings } = await choose({ holds: true, isProduction: true })
    expect(await adapter.beginTransaction()).toBe('real')
    expect(adapter.transactionOptions).toEqual({})
    expect(warnings).toEqual([])
  })

  it('are demanded in production', async () => {
    const refused = choose({ holds: false, isProduction: true })
    await expect(refused).rejects.toThrow(/replica set .* ACCEPT_NO_TRANSACTIONS=true/)
  })

  it.each([
    ['in development', { holds: false }],
    ['in production where that is accepted', { holds: false, isProduction: true, accept: true }],
  ])('are done without %s, and it says so', async (_where, args) => {
    const { adapter, warnings } = await choose(args)
    // A method that returns null would not do: its promise would stay on the request.
    expect(adapter.beginTransaction).toBeUndefined()
    expect(adapter.useJoinAggregations).toBe(false)
    expect(warnings).toEqual([expect.stringContaining('no transactions')])
  })
})

describe('the question whether they hold', () => {
  const ask = async (server: { ignores?: boolean; throws?: object }) => {
    const rows = new Set<string>()
    const session = {
      startTransaction: () => undefined,
      abortTransaction: async () => undefined,
      endSession: async () => undefined,
    }
    const probes = {
      insertOne: async (row: { _id: string }) => rows.add(row._id),
      findOne: async (row: { _id: string }) => (rows.has(row._id) ? row : null),
      deleteOne: async (row: { _id: string }, options?: object) => {
        if (options && server.throws) throw Object.assign(new Error('Refused'), server.throws)
        if (!options || server.ignores) rows.delete(row._id)
      },
    }
    const connection = { startSession: async () => session, collection: () => probes }
    const answer = await supportsTransactions(connection as unknown as Connection) // a stub of what is used
    expect(rows.size).toBe(0)
    return answer
  }

  it.each([
    ['yes, where a delete taken back deletes nothing', {}, true],
    ['no, where it deletes all the same', { ignores: true }, false],
    ['no, where a lone server refuses', { throws: { code: 20 } }, false],
    [
      'no, where the driver knows it has none',
      { throws: { name: 'MongoCompatibilityError' } },
      false,
    ],
  ])('is answered %s, and leaves no row behind', async (_answer, server, expected) => {
    expect(await ask(server)).toBe(expected)
  })

  it('is not answered by a wrong password', async () => {
    await expect(ask({ throws: { code: 18 } })).rejects.toThrow('Refused')
  })
})

import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { trackTransactions } from './after-commit'
import { retryUnknownCommit } from './retry-unknown-commit'
import { retryEveryWrite } from './retry-every-write'
import { type Connection, supportsTransactions } from './supports-transactions'

type Args = {
  url: string
  isProduction: boolean
  acceptNoTransactions: boolean
  /** Checks the server; replaced in tests. */
  hold?: (connection: Connection) => Promise<boolean>
}

const NO_TRANSACTIONS =
  'The MongoDB at DATABASE_URL has no transactions, so a save that fails may stay half written.'
const WHAT_TO_DO =
  'Run it as a replica set (one member is enough), or set ACCEPT_NO_TRANSACTIONS=true to go on without.'

/** MongoDB, with transactions wherever they work and all indexes built before it serves. */
export function mongoDatabase(args: Args): DatabaseAdapterObj {
  const database = mongooseAdapter({
    url: args.url,
    // Without its unique index, a collection accepts duplicate values.
    ensureIndexes: true,
    // Longer than an election, shorter than a visitor would wait for a page.
    connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 15_000 },
  })
  const init: typeof database.init = (given) => {
    const adapter = database.init(given) as MongooseAdapter // mongooseAdapter() does not type its adapter
    retryUnknownCommit(adapter)
    trackTransactions(adapter)
    chooseTransactions({ adapter, ...args })
    retryEveryWrite(given.payload)
    return adapter
  }
  return { ...database, init }
}

/**
 * Makes `adapter` test on connecting whether transactions work. Payload's own connect removes them
 * for every address without `replicaSet=`; this restores them where they work.
 */
export function chooseTransactions({
  adapter,
  isProduction,
  acceptNoTransactions,
  hold = supportsTransactions,
}: Omit<Args, 'url'> & { adapter: MongooseAdapter }): void {
  const { beginTransaction, connect, transactionOptions } = adapter
  if (!connect) throw new Error('@payloadcms/db-mongodb has no connect')

  adapter.connect = async (options) => {
    await connect.call(adapter, options)
    if (await hold(adapter.connection)) {
      Object.assign(adapter, { beginTransaction, transactionOptions })
      return
    }
    if (isProduction && !acceptNoTransactions) {
      await adapter.destroy?.()
      throw new Error(`${NO_TRANSACTIONS} ${WHAT_TO_DO}`)
    }
    if (!options?.hotReload) adapter.payload.logger.warn(NO_TRANSACTIONS)
    // Servers without transactions are seldom MongoDB itself, and return nothing for aggregation
    // joins. A beginTransaction that resolves to null would leave its promise on the request, where
    // Payload's data loader would copy it as an empty object and take that for a transaction.
    Object.assign(adapter, { beginTransaction: undefined, useJoinAggregations: false })
  }
}

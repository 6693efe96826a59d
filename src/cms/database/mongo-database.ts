import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { trackTransactions } from './after-commit'
import { commitAgain } from './commit-again'
import { retryEveryWrite } from './retry-every-write'
import { type Connection, transactionsHold } from './transactions-hold'

type Args = {
  url: string
  isProduction: boolean
  acceptNoTransactions: boolean
  /** Asks the server; another answer is given in a test. */
  hold?: (connection: Connection) => Promise<boolean>
}

const NO_TRANSACTIONS =
  'The MongoDB at DATABASE_URL has no transactions, so a save that fails may stay half written.'
const WHAT_TO_DO =
  'Run it as a replica set (one member is enough), or set ACCEPT_NO_TRANSACTIONS=true to go on without.'

/** MongoDB, with transactions wherever the server has them, and every index built before it serves. */
export function mongoDatabase(args: Args): DatabaseAdapterObj {
  const database = mongooseAdapter({
    url: args.url,
    // Until a unique index is there, a second row with the same value gets in.
    ensureIndexes: true,
    // Longer than an election takes, shorter than anybody waits for a page.
    connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 15_000 },
  })
  const init: typeof database.init = (given) => {
    const adapter = database.init(given) as MongooseAdapter // mongooseAdapter() does not say which adapter it makes
    commitAgain(adapter)
    trackTransactions(adapter)
    chooseTransactions({ adapter, ...args })
    retryEveryWrite(given.payload)
    return adapter
  }
  return { ...database, init }
}

/**
 * Makes `adapter` ask the server about transactions when it connects. Payload's own connect takes
 * them away from every address without `replicaSet=`; they are put back where they hold.
 */
export function chooseTransactions({
  adapter,
  isProduction,
  acceptNoTransactions,
  hold = transactionsHold,
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
    // Servers without them are seldom MongoDB itself, and answer joins by aggregation with nothing.
    // One that answers null would leave its promise on the request, and Payload's data loader would put
    // a copy of it there, an empty object, that passes for a transaction.
    Object.assign(adapter, { beginTransaction: undefined, useJoinAggregations: false })
  }
}

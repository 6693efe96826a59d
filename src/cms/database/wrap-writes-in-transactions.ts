import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import type { IsOpen } from './queue-transactions'
import { transactionAround } from './write-context'

/** Every method of Payload's adapter that changes a row. */
export const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof SQLiteAdapter)[]

type WriteArgs = { req?: Partial<PayloadRequest> }
type Write = (this: SQLiteAdapter, args: WriteArgs) => Promise<unknown>

/**
 * Runs each write without a transaction (sessions, preferences, the job queue) in a short one, so
 * that it queues instead of failing with SQLITE_BUSY, and a row is never stored without its related
 * rows.
 */
export function wrapWritesInTransactions(adapter: SQLiteAdapter, isOpen: IsOpen): void {
  for (const name of WRITES) {
    const write = adapter[name] as unknown as Write // the calls differ in arguments that are only passed on
    const queued: Write = async (args) => {
      const inTransaction = (transactionID: PayloadRequest['transactionID']) =>
        write.call(adapter, { ...args, req: { ...args.req, transactionID } })
      const id = await args.req?.transactionID
      if (id && isOpen(id)) return write.call(adapter, args)
      const around = transactionAround()
      // Payload's forgotPassword writes outside its own transaction, and would wait for itself.
      if (!id && around && isOpen(around)) return inTransaction(around)
      return inOwnTransaction(adapter, inTransaction)
    }
    Object.assign(adapter, { [name]: queued })
  }
}

async function inOwnTransaction<T>(
  adapter: SQLiteAdapter,
  write: (transactionID: PayloadRequest['transactionID']) => Promise<T>,
): Promise<T> {
  const id = await adapter.beginTransaction()
  if (!id) throw new Error('SQLite began no transaction')
  try {
    const result = await write(id)
    await adapter.commitTransaction(id)
    return result
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

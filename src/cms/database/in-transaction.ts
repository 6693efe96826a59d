import type { DatabaseAdapter, PayloadRequest } from 'payload'

import { retryWrite } from './retry-write'
import { inWriteContext } from './write-context'

/**
 * Runs `work` in the transaction of this request, or in one of its own that ends with it. One of its
 * own is run again, whole, when the database undid it because another writer was first: `work` has to
 * read what it decides by. Throws what `work` and the database throw.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (await req.transactionID) return work()
  return inWriteContext({}, () => retryWrite(() => inOwnTransaction(req, work)))
}

/** Runs `work` once, in a transaction that begins here; without one where the database has none. */
export async function inOwnTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const { db } = req.payload
  const id = await begin(req)
  if (!id) return work()
  try {
    const result = await work()
    await db.commitTransaction(id)
    return result
  } catch (error) {
    // What went wrong first is what has to be told.
    await Promise.resolve(db.rollbackTransaction(id)).catch(() => undefined)
    throw error
  } finally {
    delete req.transactionID
  }
}

async function begin(req: PayloadRequest): Promise<number | string | null> {
  // Not there on a MongoDB without transactions: see mongo-database.
  const db: Partial<Pick<DatabaseAdapter, 'beginTransaction'>> = req.payload.db
  const begun = db.beginTransaction?.()
  if (!begun) return null
  req.transactionID = begun as PayloadRequest['transactionID'] // whoever comes meanwhile waits for it
  const id = await begun
  if (id) req.transactionID = id
  else delete req.transactionID
  return id
}

import type { DatabaseAdapter, PayloadRequest } from 'payload'

import { retryWrite } from './retry-write'
import { inWriteContext } from './write-context'

/**
 * Runs `work` in the request's transaction, or else in a new one that ends with it. A new one is
 * retried as a whole after a write conflict, so `work` must read everything its decisions depend
 * on. Throws what `work` and the database throw.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (await req.transactionID) return work()
  return inWriteContext({}, () => retryWrite(() => inOwnTransaction(req, work)))
}

/**
 * Runs `work` once, in a new transaction; in the one that a concurrent caller with the same request
 * has just begun, if any; without one where the database has none.
 */
export async function inOwnTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const { db } = req.payload
  const id = await begin(req)
  if (!id) return work()
  try {
    const result = await work()
    await db.commitTransaction(id)
    return result
  } catch (error) {
    // The first error is the one to report.
    await Promise.resolve(db.rollbackTransaction(id)).catch(() => undefined)
    throw error
  } finally {
    delete req.transactionID
  }
}

/** The id of a transaction begun here, which the caller has to end; null where there is none. */
async function begin(req: PayloadRequest): Promise<number | string | null> {
  if (req.transactionID) {
    await req.transactionID
    return null
  }
  // Undefined on a MongoDB without transactions: see mongo-database.
  const db: Partial<Pick<DatabaseAdapter, 'beginTransaction'>> = req.payload.db
  const begun = db.beginTransaction?.()
  if (!begun) return null
  req.transactionID = begun as PayloadRequest['transactionID'] // concurrent callers await it
  let id: number | string | null = null
  try {
    id = await begun
  } finally {
    if (id) req.transactionID = id
    else delete req.transactionID
  }
  return id
}

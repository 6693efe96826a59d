import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

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

async function inOwnTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const ownsTransaction = await initTransaction(req)
  try {
    const result = await work()
    if (ownsTransaction) await commitTransaction(req)
    return result
  } catch (error) {
    if (ownsTransaction) await killTransaction(req)
    throw error
  }
}

import type { Payload } from 'payload'

/** False only on a MongoDB without transactions, which guarantees less. */
export async function hasTransactions({ db }: Payload): Promise<boolean> {
  const begin = db.beginTransaction as typeof db.beginTransaction | undefined // removed by the adapter if the server has no transactions
  const id = await begin?.call(db)
  if (id) await db.rollbackTransaction(id)
  return Boolean(id)
}

import type { Payload } from 'payload'

/** False only on a MongoDB without transactions, where less can be promised. */
export async function hasTransactions({ db }: Payload): Promise<boolean> {
  const begin = db.beginTransaction as typeof db.beginTransaction | undefined // taken away where there are none
  const id = await begin?.call(db)
  if (id) await db.rollbackTransaction(id)
  return Boolean(id)
}

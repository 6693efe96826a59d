import { randomUUID } from 'node:crypto'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** The part of a connection that the test uses. */
export type Connection = Pick<MongooseAdapter['connection'], 'collection' | 'startSession'>

type Row = { _id: string }

/**
 * Errors of servers without transactions: illegal operation, command not found, invalid options,
 * command not supported, not implemented, not supported in a transaction.
 */
const REFUSALS = [20, 59, 72, 115, 238, 263]

/**
 * Whether transactions really work, found by a test: deletes a row in a transaction, aborts it, and
 * checks that the row is still there.
 *
 * Neither the address nor the server's description is reliable: Payload looks for `replicaSet=`,
 * which a `mongos` does not need, and some servers accept a transaction and ignore it. Throws any
 * error other than a refusal of transactions, so that a wrong password is not mistaken for a
 * result.
 */
export async function supportsTransactions(connection: Connection): Promise<boolean> {
  const probes = connection.collection<Row>('transaction-probes')
  const _id = randomUUID()
  const session = await connection.startSession()
  try {
    await probes.insertOne({ _id })
    session.startTransaction()
    await probes.deleteOne({ _id }, { session })
    await session.abortTransaction()
    return (await probes.findOne({ _id })) !== null
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  } finally {
    await session.endSession()
    await probes.deleteOne({ _id })
  }
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? Number(error.code) : undefined
  return error.name === 'MongoCompatibilityError' || (code !== undefined && REFUSALS.includes(code))
}

import { randomUUID } from 'node:crypto'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** As much of a connection as the question needs. */
export type Connection = Pick<MongooseAdapter['connection'], 'collection' | 'startSession'>

type Row = { _id: string }

/**
 * What servers answer when they know of no transactions: illegal operation, command not found, invalid
 * options, command not supported, not implemented, not supported in a transaction.
 */
const REFUSALS = [20, 59, 72, 115, 238, 263]

/**
 * Whether a write that was taken back leaves things as they were, found by making one: a row is
 * deleted in a transaction that is aborted, and must still be there.
 *
 * Neither the address nor the server's word settles it: Payload looks for `replicaSet=`, which a
 * `mongos` does without, and some servers accept a transaction and ignore it. Any failure other than
 * a refusal of transactions is thrown: a wrong password must not pass for an answer.
 */
export async function transactionsHold(connection: Connection): Promise<boolean> {
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

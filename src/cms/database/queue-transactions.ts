import { randomUUID } from 'node:crypto'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { APIError } from 'payload'

import type { WriteQueue } from './write-queue'

type TransactionID = number | string
type Session = SQLiteAdapter['sessions'][string]

/** The connection that transactions run on: no other statement may come between BEGIN and COMMIT. */
export type Writer = Pick<SQLiteAdapter, 'client' | 'drizzle'>

type Args = {
  adapter: SQLiteAdapter
  /** Asked for at each transaction, since a reload in development opens another. */
  writer: () => Writer
  queue: WriteQueue
  /** How long a transaction may write nothing; asked at each, since a migration may take its time. */
  idleSeconds: () => number
}

type Open = { id: TransactionID; client: Writer['client']; leave: () => void; idle: NodeJS.Timeout }

/**
 * Whether a transaction is still open; asking puts off its end by idleness. Throws (503) when it was
 * ended that way, since Payload would go on writing without any transaction.
 */
export type IsOpen = (id: TransactionID) => boolean

const IDLE = 'A save was rolled back because it stood idle and kept all others waiting.'

/**
 * Gives `adapter` transactions that wait for each other. Payload's own fail with SQLITE_BUSY when two
 * begin at once, open a connection each, and report a failed COMMIT as success.
 *
 * One that writes nothing for `idleSeconds` is rolled back, so that a lost request cannot stop every
 * other save; its own commit then throws.
 */
export function queueTransactions({ adapter, writer, queue, idleSeconds }: Args): IsOpen {
  const expired = new Set<TransactionID>()
  let open: Open | undefined

  const expire = () => {
    if (!open) return
    expired.add(open.id)
    const gone = (err: unknown) => adapter.payload.logger.error({ err, msg: IDLE })
    void end(open, 'ROLLBACK').then(() => gone(undefined), gone)
  }

  const end = ({ id, ...ending }: Open, statement: 'COMMIT' | 'ROLLBACK') => {
    open = undefined
    delete adapter.sessions[id]
    return close(ending, statement)
  }

  adapter.beginTransaction = async () => {
    const leave = await queue.enter()
    const { client, drizzle } = writer()
    await client.execute('BEGIN IMMEDIATE').catch(leaveAndThrow(leave))
    const id = randomUUID()
    const idle = setTimeout(expire, idleSeconds() * 1000).unref()
    open = { id, client, leave, idle }
    adapter.sessions[id] = { db: drizzle } as unknown as Session // Payload's statements look here for a connection and for nothing else
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    if (expired.delete(id)) throw new APIError(IDLE, 503)
    // As in Payload: operations may share a transaction, and one of them has ended it already.
    if (open?.id === id) await end(open, 'COMMIT')
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    expired.delete(id)
    if (open?.id === id) await end(open, 'ROLLBACK')
  }

  return (id) => {
    if (expired.has(id)) throw new APIError(IDLE, 503)
    if (open?.id !== id) return false
    open.idle.refresh()
    return true
  }
}

const leaveAndThrow = (leave: () => void) => (error: unknown) => {
  leave()
  throw error
}

async function close({ client, leave, idle }: Omit<Open, 'id'>, statement: string) {
  clearTimeout(idle)
  try {
    await client.execute(statement)
  } catch (error) {
    // A failed COMMIT leaves the transaction open, unless SQLite has rolled it back by itself.
    await client.execute('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    leave()
  }
}

import { randomUUID } from 'node:crypto'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { APIError } from 'payload'

import type { WriteQueue } from './write-queue'

type TransactionID = number | string
type EventualID = TransactionID | Promise<TransactionID>
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
export function queueTransactions(args: Args): IsOpen {
  const turns = new Turns(args)
  Object.assign(args.adapter, {
    beginTransaction: () => turns.begin(),
    commitTransaction: async (id: EventualID) => turns.commit(await id),
    rollbackTransaction: async (id: EventualID) => turns.rollBack(await id),
  })
  return (id) => turns.isOpen(id)
}

async function beginOn(writer: Args['writer']): Promise<Writer> {
  const connected = writer()
  await connected.client.execute('BEGIN IMMEDIATE')
  return connected
}

/** At most one transaction is open: the queue sees to that. */
class Turns {
  private open: Open | undefined
  private readonly expired = new Set<TransactionID>()

  constructor(private readonly args: Args) {}

  async begin(): Promise<TransactionID> {
    const { adapter, idleSeconds, queue, writer } = this.args
    const leave = await queue.enter()
    const { client, drizzle } = await beginOn(writer).catch((error: unknown) => {
      leave()
      throw error
    })
    const id = randomUUID()
    const idle = setTimeout(() => this.expire(), idleSeconds() * 1000).unref()
    this.open = { id, client, leave, idle }
    adapter.sessions[id] = { db: drizzle } as unknown as Session // Payload's statements look here for a connection and for nothing else
    return id
  }

  async commit(id: TransactionID): Promise<void> {
    if (this.expired.delete(id)) throw new APIError(IDLE, 503)
    // As in Payload: operations may share a transaction, and one of them has ended it already.
    if (this.open?.id === id) await this.end(this.open, 'COMMIT')
  }

  async rollBack(id: TransactionID): Promise<void> {
    this.expired.delete(id)
    if (this.open?.id === id) await this.end(this.open, 'ROLLBACK')
  }

  isOpen(id: TransactionID): boolean {
    if (this.expired.has(id)) throw new APIError(IDLE, 503)
    if (this.open?.id !== id) return false
    this.open.idle.refresh()
    return true
  }

  private expire(): void {
    if (!this.open) return
    this.expired.add(this.open.id)
    const { logger } = this.args.adapter.payload
    const log = (err?: unknown) => logger.error({ err, msg: IDLE })
    void this.end(this.open, 'ROLLBACK').then(() => log(), log)
  }

  private async end({ id, client, leave, idle }: Open, statement: 'COMMIT' | 'ROLLBACK') {
    this.open = undefined
    delete this.args.adapter.sessions[id]
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
}

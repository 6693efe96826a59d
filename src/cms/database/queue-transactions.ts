import { randomUUID } from 'node:crypto'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { APIError } from 'payload'

import { currentLane, type Lane, noteTransaction } from './write-context'
import { WriteConflict } from './write-conflict'
import type { WriteQueue } from './write-queue'

type TransactionID = number | string
type EventualID = TransactionID | Promise<TransactionID>
type Session = SQLiteAdapter['sessions'][string]

/** The connection for transactions: no other statement may run between BEGIN and COMMIT. */
export type Writer = Pick<SQLiteAdapter, 'client' | 'drizzle'>

type Args = {
  adapter: SQLiteAdapter
  /** Called for each transaction, since a reload in development opens another writer. */
  writer: () => Writer
  queue: WriteQueue
  /** The longest pause between writes; called for each transaction, since migrations are slow. */
  idleSeconds: () => number
}

type Open = {
  id: TransactionID
  lane: Lane
  client: Writer['client']
  leave: () => void
  idle: NodeJS.Timeout
  /** Ends it even while it is writing; only for anonymous callers. */
  limit: NodeJS.Timeout | undefined
}

/**
 * Whether a transaction is still open; each call restarts its idle time-out. Throws a 503 if it has
 * expired: Payload would otherwise go on writing without a transaction.
 */
export type IsOpen = (id: TransactionID) => boolean

/** How long a scheduled write waits for another save before that is rolled back, to be retried. */
const SCHEDULER_WAITS_MS = 2000
/** The longest that an anonymous caller's save may take in total. */
const STRANGERS_MS = 2000

const IDLE = 'A save was rolled back because it stood idle and kept all others waiting.'

/**
 * Gives `adapter` transactions that queue for each other. Payload's fail with SQLITE_BUSY when two
 * begin together, open a connection each, and report a failed COMMIT as success.
 *
 * One that writes nothing for `idleSeconds` is rolled back, so that a stalled request cannot block
 * all other saves; its own commit then throws. One that keeps scheduled work waiting is also rolled
 * back, as is a long one of an anonymous caller: both as conflicts, so that they are retried.
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

/** At most one transaction is open at a time, because of the queue. */
class Turns {
  private open: Open | undefined
  private readonly expired = new Map<TransactionID, Error>()

  constructor(private readonly args: Args) {}

  async begin(): Promise<TransactionID> {
    const { adapter, idleSeconds, queue, writer } = this.args
    const lane = currentLane()
    const hurry = lane === 'scheduler' ? this.endOthersSoon() : undefined
    const leave = await queue.enter(lane).finally(() => clearInterval(hurry))
    const { client, drizzle } = await beginOn(writer).catch((error: unknown) => {
      leave()
      throw error
    })
    const id = randomUUID()
    const endIdle = () => this.expire(id, new APIError(IDLE, 503))
    const idle = setTimeout(endIdle, idleSeconds() * 1000).unref()
    const tooLong = () => this.expire(id, new WriteConflict('The save took too long.'))
    const limit = lane === 'strangers' ? setTimeout(tooLong, STRANGERS_MS).unref() : undefined
    this.open = { id, lane, client, leave, idle, limit }
    adapter.sessions[id] = { db: drizzle } as unknown as Session // all that Payload's statements read here is the connection
    noteTransaction(id)
    return id
  }

  async commit(id: TransactionID): Promise<void> {
    this.throwIfExpired(id)
    // As in Payload: another operation that shares the transaction may have ended it already.
    if (this.open?.id === id) await this.end(this.open, 'COMMIT')
  }

  async rollBack(id: TransactionID): Promise<void> {
    this.expired.delete(id)
    if (this.open?.id === id) await this.end(this.open, 'ROLLBACK')
  }

  isOpen(id: TransactionID): boolean {
    this.throwIfExpired(id)
    if (this.open?.id !== id) return false
    this.open.idle.refresh()
    return true
  }

  private throwIfExpired(id: TransactionID): void {
    const error = this.expired.get(id)
    if (error) throw error
  }

  /** Expires a transaction that scheduled work has waited for, within two seconds. */
  private endOthersSoon(): NodeJS.Timeout {
    let seen: TransactionID | undefined
    return setInterval(() => {
      const { open } = this
      if (open && open.id === seen && open.lane !== 'scheduler')
        this.expire(open.id, new WriteConflict('Something due by the clock goes first.'))
      seen = open?.id
    }, SCHEDULER_WAITS_MS / 2).unref()
  }

  private expire(id: TransactionID, why: Error): void {
    if (this.open?.id !== id) return
    this.expired.set(id, why)
    const { logger } = this.args.adapter.payload
    const log = (err?: unknown) => logger.error({ err, msg: why.message })
    void this.end(this.open, 'ROLLBACK').then(() => log(), log)
  }

  private async end({ id, client, leave, idle, limit }: Open, statement: 'COMMIT' | 'ROLLBACK') {
    this.open = undefined
    delete this.args.adapter.sessions[id]
    clearTimeout(idle)
    clearTimeout(limit)
    try {
      await client.execute(statement)
    } catch (error) {
      // A failed COMMIT leaves the transaction open, unless SQLite has rolled it back itself.
      await client.execute('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      leave()
    }
  }
}

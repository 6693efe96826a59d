import path from 'node:path'

import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

import { trackTransactions } from './after-commit'
import { connectWithWriter } from './connect-with-writer'
import { wrapWritesInTransactions } from './wrap-writes-in-transactions'
import { queueTransactions } from './queue-transactions'
import { retryEveryWrite } from './retry-every-write'
import { createWriteQueue } from './write-queue'

type Args = {
  url: string
  /** Migrates the tables of any earlier version to the current schema, in order. */
  migrations: readonly Migration[]
  /** How long a save waits in the queue before it is refused. */
  waitSeconds?: number
  /** How long a save may hold the queue without writing. */
  idleSeconds?: number
}

/**
 * SQLite in this process: saves are atomic and run one after another; reads never wait. Migrates
 * its tables on connecting. One server process per file.
 */
export function sqliteDatabase(args: Args): DatabaseAdapterObj<SQLiteAdapter> {
  const { url, migrations, waitSeconds = 30, idleSeconds = 60 } = args
  const file = filePath(url)
  const database = sqliteAdapter({
    client: { url: `file:${file}` },
    // MongoDB's ids are text, and code outside this folder must not notice a difference.
    idType: 'uuidv7',
    // Stores blocks in one column: a tenth of the tables, and a page reads its body without a join.
    blocksAsJSON: true,
    migrationDir: path.resolve('src/cms/migrations'),
    // Tables always come from migrations, so that development and production cannot differ.
    push: false,
    transactionOptions: {},
    // For other processes, such as a command run alongside the server; this one's writes queue.
    busyTimeout: 5000,
    wal: true,
  })
  const init: typeof database.init = (given) => {
    const adapter = database.init(given)
    const { writer, isMigrating } = connectWithWriter({
      adapter,
      file,
      migrations: [...migrations],
    })
    const isOpen = queueTransactions({
      adapter,
      writer,
      queue: createWriteQueue({ waitSeconds }),
      idleSeconds: () => (isMigrating() ? 3600 : idleSeconds),
    })
    trackTransactions(adapter)
    wrapWritesInTransactions(adapter, isOpen)
    retryEveryWrite(given.payload)
    return adapter
  }
  return { ...database, init }
}

/** The path in `file:PATH`, `file:///PATH` and `file:PATH?mode=…`. */
function filePath(url: string): string {
  const [file = ''] = url.replace(/^file:(\/\/(?=\/))?/, '').split('?')
  if (!file.includes(':memory:')) return file
  throw new Error('DATABASE_URL must name a file: what is kept in memory is lost when this stops.')
}

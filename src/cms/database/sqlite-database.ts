import path from 'node:path'

import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

import { trackTransactions } from './after-commit'
import { connectWithWriter } from './connect-with-writer'
import { giveWritesATransaction } from './give-writes-a-transaction'
import { queueTransactions } from './queue-transactions'
import { retryEveryWrite } from './retry-every-write'
import { createWriteQueue } from './write-queue'

type Args = {
  url: string
  /** Brings the tables of any earlier version up to this one's, in order. */
  migrations: readonly Migration[]
  /** How long a save waits for its turn before it is refused. */
  waitSeconds?: number
  /** How long a save that writes nothing may hold its turn. */
  idleSeconds?: number
}

/**
 * SQLite in this process: whole saves or none, one after another, and readers who never wait.
 * Brings its tables up to date when it connects. One server process per file.
 */
export function sqliteDatabase(args: Args): DatabaseAdapterObj<SQLiteAdapter> {
  const { url, migrations, waitSeconds = 30, idleSeconds = 60 } = args
  const file = filePath(url)
  const database = sqliteAdapter({
    client: { url: `file:${file}` },
    // MongoDB's ids are text, and nothing outside this folder may tell the two apart.
    idType: 'uuidv7',
    // Blocks in one column: a tenth of the tables, and a page reads its body without a join.
    blocksAsJSON: true,
    migrationDir: path.resolve('src/cms/migrations'),
    // Tables come from migrations everywhere, so that development and production cannot differ.
    push: false,
    transactionOptions: {},
    // For another process, such as a command run beside the server; ours wait in the queue.
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
    giveWritesATransaction(adapter, isOpen)
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

import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'

import type { Writer } from './queue-transactions'

type Args = { adapter: SQLiteAdapter; file: string; migrations: Migration[] }

/**
 * Makes `adapter` open two connections: its own, which reads and never waits, and a writer, on which
 * every transaction runs. Migrates before the first request, and closes both when it is destroyed,
 * which Payload's own adapter does not.
 */
export function connectWithWriter({ adapter, file, migrations }: Args) {
  const { connect, destroy, migrate } = adapter
  if (!connect || !destroy) throw new Error('@payloadcms/db-sqlite has neither connect nor destroy')
  let writer: Writer | undefined
  let isMigrating = false

  const openWriter = (): Writer => {
    if (!writer) throw new Error('The database was written to before it was connected')
    return writer
  }

  adapter.connect = async (options) => {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
    await connect.call(adapter, options)
    // An heir of the adapter: Payload gives it the same schema and settings on a client of its own.
    const heir = Object.assign(Object.create(adapter) as SQLiteAdapter, { client: writer?.client }) // Object.create is typed any
    await connect.call(heir, { hotReload: true })
    writer = heir
    if (!options?.hotReload && migrations.length > 0) await adapter.migrate({ migrations })
  }

  adapter.migrate = async (args) => {
    const { client } = openWriter()
    isMigrating = true
    // Inside a transaction this pragma does nothing, and rebuilding a table would delete every row
    // that refers to it; Payload's migrations ask for it there.
    await client.execute('PRAGMA foreign_keys=OFF')
    try {
      await migrate.call(adapter, args)
      const broken = await client.execute('PRAGMA foreign_key_check')
      if (broken.rows.length > 0) throw new Error(orphaned(broken.rows))
    } finally {
      isMigrating = false
      await client.execute('PRAGMA foreign_keys=ON')
    }
  }

  adapter.destroy = async () => {
    // Folds the -wal back in, so that the file alone is the whole database and can be copied. With a
    // save under way that fails, the -wal stays, and nothing is lost.
    await writer?.client
      .execute('PRAGMA wal_checkpoint(TRUNCATE)')
      .catch((err: unknown) => adapter.payload.logger.debug({ err, msg: 'The -wal file stays' }))
    await destroy.call(adapter)
    for (const { client } of [adapter, writer ?? {}] as Partial<Writer>[]) client?.close() // Payload's type leaves out that there is no client yet
    Object.assign(adapter, { client: undefined })
    writer = undefined
  }

  return { writer: openWriter, isMigrating: () => isMigrating }
}

const orphaned = (rows: ArrayLike<unknown>[]) =>
  `A migration left ${rows.length} rows that refer to nothing, the first in ${String(rows[0]?.[0])}`

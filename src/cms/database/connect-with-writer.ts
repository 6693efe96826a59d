import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

import type { Writer } from './queue-transactions'
import { runMigrations } from './run-migrations'

type Args = { adapter: SQLiteAdapter; file: string; migrations: Migration[] }

/**
 * Makes `adapter` open two connections: its own, which reads and never waits, and a writer, on which
 * every transaction runs. Migrates before the first request, and closes both when it is destroyed,
 * which Payload's own adapter does not.
 */
export function connectWithWriter({ adapter, file, migrations }: Args) {
  const { connect, destroy } = adapter
  if (!connect || !destroy) throw new Error('@payloadcms/db-sqlite has neither connect nor destroy')
  let writer: Writer | undefined
  let isMigrating = false

  const openWriter = (): Writer => {
    if (!writer) throw new Error('The database was written to before it was connected')
    return writer
  }

  adapter.connect = async (options) => {
    makeFolderOf(file)
    await connect.call(adapter, options)
    writer = await connectHeir({ adapter, connect, client: writer?.client })
    if (!options?.hotReload && migrations.length > 0) {
      await refuseUnknownSteps({ client: writer.client, file, migrations })
      await adapter.migrate({ migrations })
    }
    await takeStock(adapter.client, writer.client)
  }

  adapter.migrate = async (args) => {
    isMigrating = true
    try {
      const steps = args?.migrations ?? migrations
      await withoutForeignKeys(openWriter(), () => runMigrations({ adapter, migrations: steps }))
    } finally {
      isMigrating = false
    }
  }

  adapter.destroy = async () => {
    if (writer) await foldWal(writer, adapter.payload)
    await destroy.call(adapter)
    for (const { client } of [adapter, writer ?? {}] as Partial<Writer>[]) client?.close() // Payload's type leaves out that there is no client yet
    Object.assign(adapter, { client: undefined })
    writer = undefined
  }

  return { writer: openWriter, isMigrating: () => isMigrating }
}

type StepsArgs = { client: Writer['client']; file: string; migrations: Migration[] }

/**
 * Throws if a migration was applied that this version does not have. Its tables are of another shape,
 * and a migration that makes what is there already would fail in the middle.
 */
async function refuseUnknownSteps({ client, file, migrations }: StepsArgs) {
  const table = "SELECT name FROM sqlite_schema WHERE name = 'payload_migrations'"
  const isNew = (await client.execute(table)).rows.length === 0
  if (isNew) return
  const applied = await client.execute('SELECT name FROM payload_migrations')
  const unknown = applied.rows
    .map(({ name }) => asText(name))
    .find((step) => !migrations.some(({ name }) => name === step))
  if (!unknown) return
  throw new Error(
    `The database ${file} was made by another version of this program: its step ${unknown} is not known here. ` +
      'Use that version, or a backup that this one made. The demo starts afresh with: npm run demo -- --reset',
  )
}

/**
 * Lets SQLite count what is in its tables. Without that it takes the index on `_status` for a good one
 * and looks through every published row to find twenty by their ids (sqlite.org/lang_analyze.html).
 */
async function takeStock(reader: Writer['client'], writer: Writer['client']) {
  await writer.executeMultiple('PRAGMA analysis_limit=400; ANALYZE;')
  // What one connection counted, another knows from here on.
  for (const client of [reader, writer]) await client.execute('ANALYZE sqlite_schema')
}

/**
 * Makes the file alone the whole database, so that it can be copied. With a save under way that fails,
 * the -wal stays beside it, and nothing is lost.
 */
async function foldWal({ client }: Writer, { logger }: Payload) {
  await client
    .execute('PRAGMA wal_checkpoint(TRUNCATE)')
    .catch((err: unknown) => logger.debug({ err, msg: 'The -wal file stays' }))
}

function makeFolderOf(file: string): void {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  } catch (cause) {
    throw new Error(`The folder of the database, ${file}, cannot be made: ${String(cause)}`, {
      cause,
    })
  }
}

type HeirArgs = {
  adapter: SQLiteAdapter
  connect: NonNullable<SQLiteAdapter['connect']>
  client: Writer['client'] | undefined
}

/** Payload gives an heir of the adapter the same schema and settings, on a client of its own. */
async function connectHeir({ adapter, connect, client }: HeirArgs): Promise<Writer> {
  const heir = Object.assign(Object.create(adapter) as SQLiteAdapter, { client }) // Object.create is typed any
  await connect.call(heir, { hotReload: true })
  return heir
}

/**
 * Inside a transaction this pragma does nothing, and rebuilding a table would delete every row that
 * refers to it; Payload's migrations ask for it there. What they leave is checked instead.
 */
async function withoutForeignKeys({ client }: Writer, migrate: () => Promise<void>) {
  await client.execute('PRAGMA foreign_keys=OFF')
  try {
    await migrate()
    const { rows } = await client.execute('PRAGMA foreign_key_check')
    const [orphan] = rows
    if (orphan)
      throw new Error(`A row of ${asText(orphan[0])} refers to one that a migration took away`)
  } finally {
    await client.execute('PRAGMA foreign_keys=ON')
  }
}

/** The names in a database, where the client allows for bytes as well. */
const asText = (value: unknown): string => (value instanceof ArrayBuffer ? '' : String(value))

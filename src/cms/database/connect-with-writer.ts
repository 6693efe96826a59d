import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

import type { Writer } from './queue-transactions'
import { runMigrations } from './run-migrations'

type Args = { adapter: SQLiteAdapter; file: string; migrations: Migration[] }

/**
 * Makes `adapter` open two connections: its own, which only reads and never waits, and a writer,
 * for every transaction. Runs migrations before the first request, and closes both connections when
 * it is destroyed, which Payload's adapter does not.
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
    for (const { client } of [adapter, writer ?? {}] as Partial<Writer>[]) client?.close() // Payload's type requires a client even before connect
    Object.assign(adapter, { client: undefined })
    writer = undefined
  }

  return { writer: openWriter, isMigrating: () => isMigrating }
}

type StepsArgs = { client: Writer['client']; file: string; migrations: Migration[] }

/**
 * Throws if the database has a migration that this version does not know. Its tables may differ,
 * and a migration that creates an existing table would fail half-way.
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
 * Lets SQLite collect statistics. Without them it prefers the index on `_status`, and scans every
 * published row to find twenty by id (sqlite.org/lang_analyze.html).
 */
async function takeStock(reader: Writer['client'], writer: Writer['client']) {
  await writer.executeMultiple('PRAGMA analysis_limit=400; ANALYZE;')
  // Each connection loads the new statistics only when told to.
  for (const client of [reader, writer]) await client.execute('ANALYZE sqlite_schema')
}

/**
 * Merges the write-ahead log, so that the database file can be copied alone. During a save this
 * fails and the -wal file stays, without loss.
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

/** Connects a second adapter with the schema and settings of the first, on another client. */
async function connectHeir({ adapter, connect, client }: HeirArgs): Promise<Writer> {
  const heir = Object.assign(Object.create(adapter) as SQLiteAdapter, { client }) // Object.create returns any
  await connect.call(heir, { hotReload: true })
  return heir
}

/**
 * Turns foreign keys off outside the transaction: inside one, where Payload's migrations try it,
 * the pragma has no effect, and rebuilding a table would delete every row that refers to it. Checks
 * the references afterwards.
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

/** Names are text, though the client's type allows bytes. */
const asText = (value: unknown): string => (value instanceof ArrayBuffer ? '' : String(value))

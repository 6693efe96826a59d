import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type Migration } from 'payload'

import { inOwnTransaction } from './in-transaction'

const collection = 'payload-migrations'

type Args = { adapter: SQLiteAdapter; migrations: readonly Migration[] }

/**
 * Applies the migrations that this database has not had, each in a transaction of its own that keeps other
 * processes out. Whether it is still missing is asked in there: another process may have been first, and
 * then there is nothing to do. In the place of Payload's, which asks before and ends the process with a
 * line in a log that may be silent. Throws a sentence with what went wrong.
 */
export async function runMigrations({ adapter, migrations }: Args): Promise<void> {
  const batch = (await newestBatch(adapter)) + 1
  for (const migration of migrations) await applyIfMissing({ adapter, migration, batch })
}

type StepArgs = { adapter: SQLiteAdapter; migration: Migration; batch: number }

async function applyIfMissing({ adapter, migration, batch }: StepArgs): Promise<void> {
  const { payload } = adapter
  const { name } = migration
  if (await isApplied(adapter, name)) return
  const req = await createLocalReq({}, payload)
  const apply = async () => {
    if (await isApplied(adapter, name)) return
    payload.logger.info(`Migrating: ${name}`)
    const { db } = adapter.sessions[String(await req.transactionID)] ?? {}
    await migration.up({ db, payload, req })
    await payload.create({ collection, data: { name, batch }, req })
  }
  try {
    await inOwnTransaction(req, apply)
  } catch (error) {
    throw new Error(
      `The tables of the database could not be made or changed (${name}): ${firstLine(error)}`,
      { cause: error },
    )
  }
}

/** Asked of the database itself: the table of what was applied is made by the first migration. */
async function isApplied(adapter: SQLiteAdapter, name: string): Promise<boolean> {
  if (!(await hasTable(adapter))) return false
  const sql = 'SELECT 1 FROM payload_migrations WHERE name = ? LIMIT 1'
  return (await adapter.client.execute({ sql, args: [name] })).rows.length > 0
}

async function newestBatch(adapter: SQLiteAdapter): Promise<number> {
  if (!(await hasTable(adapter))) return 0
  const { rows } = await adapter.client.execute(
    'SELECT max(batch) AS batch FROM payload_migrations',
  )
  return Number(rows[0]?.batch ?? 0)
}

async function hasTable({ client }: SQLiteAdapter): Promise<boolean> {
  const sql = "SELECT 1 FROM sqlite_schema WHERE name = 'payload_migrations'"
  return (await client.execute(sql)).rows.length > 0
}

/** What the database said first of all: its words are at the bottom of what was made of them. */
function firstLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? firstLine(error.cause) : (error.message.split('\n')[0] ?? '')
}

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type Migration } from 'payload'

import { inOwnTransaction } from './in-transaction'

const collection = 'payload-migrations'

type Args = { adapter: SQLiteAdapter; migrations: readonly Migration[] }

/**
 * Applies the missing migrations, each in a transaction that locks out other processes, and checks
 * inside it again whether it is still missing: another process may have been first. Replaces
 * Payload's, which checks beforehand, and on failure ends the process with a log line that may be
 * suppressed. Throws an error that says what went wrong.
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

/** Read from the database itself: the first migration creates the table of applied ones. */
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

/** The first line of the original error: the database's message is the innermost cause. */
function firstLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? firstLine(error.cause) : (error.message.split('\n')[0] ?? '')
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { boot, type Booted } from '@tests/support/boot-payload'

import { functionsOf } from './functions-of'

type Kind =
  | 'read'
  /** Must be listed in WRITES of cms/database/wrap-writes-in-transactions. */
  | 'write'
  /** Replaced by cms/database/queue-transactions. */
  | 'transaction'
  /** Called only at start or shutdown, by a migration or by a command. */
  | 'life cycle'
  /** SQLite only: one statement, on the connection passed by one of the methods above. */
  | 'statement'

type MethodsOf<T> = {
  [Name in keyof T]-?: NonNullable<T[Name]> extends (...args: never[]) => unknown ? Name : never
}[keyof T]

/** The methods of Payload's adapter type, and those that only its two adapters have. */
const PAYLOADS = {
  beginTransaction: 'transaction',
  commitTransaction: 'transaction',
  connect: 'life cycle',
  count: 'read',
  countGlobalVersions: 'read',
  countVersions: 'read',
  create: 'write',
  createGlobal: 'write',
  createGlobalVersion: 'write',
  createMigration: 'life cycle',
  createVersion: 'write',
  deleteMany: 'write',
  deleteOne: 'write',
  deleteVersions: 'write',
  destroy: 'life cycle',
  find: 'read',
  findDistinct: 'read',
  findGlobal: 'read',
  findGlobalVersions: 'read',
  findOne: 'read',
  findVersions: 'read',
  generateSchema: 'life cycle',
  init: 'life cycle',
  migrate: 'life cycle',
  migrateDown: 'life cycle',
  migrateFresh: 'life cycle',
  migrateRefresh: 'life cycle',
  migrateReset: 'life cycle',
  migrateStatus: 'life cycle',
  queryDrafts: 'read',
  rollbackTransaction: 'transaction',
  updateGlobal: 'write',
  updateGlobalVersion: 'write',
  updateJobs: 'write',
  updateMany: 'write',
  updateOne: 'write',
  updateVersion: 'write',
  upsert: 'write',
} as const satisfies Record<MethodsOf<BaseDatabaseAdapter>, Kind>

const OF_SQLITE = {
  convertPathToJSONTraversal: 'statement',
  countDistinct: 'statement',
  createJSONQuery: 'statement',
  deleteWhere: 'statement',
  dropDatabase: 'life cycle',
  execute: 'statement',
  insert: 'statement',
  rejectInitializing: 'life cycle',
  requireDrizzleKit: 'life cycle',
  resolveInitializing: 'life cycle',
} as const satisfies Record<string, Kind>

const namesOf = (table: Readonly<Record<string, Kind>>, kind?: Kind) =>
  Object.keys(table)
    .filter((name) => kind === undefined || table[name] === kind)
    .sort()

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

const methodsOf = (adapter: DatabaseAdapterObj) =>
  functionsOf(adapter.init({ payload: hub.payload }))

describe('the methods of a database adapter', () => {
  it('are, on SQLite, those that are known here', async () => {
    const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
    const methods = methodsOf(sqliteAdapter({ client: { url: 'file:nowhere.db' } }))
    expect(methods).toEqual([...namesOf(PAYLOADS), ...namesOf(OF_SQLITE)].sort())
  })

  it('are, on MongoDB, those that are known here', async () => {
    const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
    const methods = methodsOf(mongooseAdapter({ url: 'mongodb://127.0.0.1/nowhere' }))
    const known = namesOf(PAYLOADS).filter((name) => name !== 'generateSchema')
    expect(methods).toEqual(known)
  })

  it('that write are those that wait in the queue', async () => {
    const { WRITES } = await import('@/cms/database/wrap-writes-in-transactions')
    expect([...WRITES].sort()).toEqual(namesOf(PAYLOADS, 'write'))
  })
})

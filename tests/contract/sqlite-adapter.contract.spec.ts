import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { WRITES } from '@/cms/database/wrap-writes-in-transactions'
import { boot, type Booted } from '@tests/support/boot-payload'

let hub: Booted
let adapter: SQLiteAdapter
let begun: number
/** The statements on the reading connection. */
const statements: string[] = []

beforeAll(async () => {
  hub = await boot()
  adapter = hub.payload.db as unknown as SQLiteAdapter // Payload's type covers every adapter
  listen(adapter.client)
  const { beginTransaction } = adapter
  adapter.beginTransaction = (options) => {
    begun += 1
    return beginTransaction.call(adapter, options)
  }
})
beforeEach(() => {
  begun = 0
  statements.length = 0
})
afterAll(() => hub.close())

/** Records each statement of a connection, by whichever method it is run. */
function listen(client: SQLiteAdapter['client']) {
  const note = (asked: unknown) => {
    const isBound = typeof asked === 'object' && asked !== null && 'sql' in asked
    statements.push(String(isBound ? asked.sql : asked))
  }
  const { execute, batch } = client
  Object.assign(client, {
    execute: (...args: Parameters<typeof execute>) => (note(args[0]), execute.apply(client, args)),
    batch: (...args: Parameters<typeof batch>) => (
      args[0].forEach(note),
      batch.apply(client, args)
    ),
    transaction: () => statements.push('TRANSACTION OF ITS OWN'),
  })
}

const writing = () => statements.filter((sql) => !/^\s*(select|with|pragma)/i.test(sql))

const NOW = new Date().toISOString()
const collection = 'topics'
const topic = (slug: string) => ({ title: slug, slug, updatedAt: NOW, createdAt: NOW })
const version = (slug: string) => ({
  autosave: false,
  createdAt: NOW,
  updatedAt: NOW,
  versionData: topic(slug) as never, // the collection holds topics
})

type Arguments = { readonly [Name in (typeof WRITES)[number]]: () => Promise<object> }

const made = async (slug: string) => {
  const data = topic(slug)
  return String((await adapter.create({ collection, data })).id)
}
const madeVersion = async (slug: string) => {
  const made = await adapter.createVersion({
    ...version(slug),
    collectionSlug: collection,
    parent: await adapter.create({ collection, data: topic(slug) }).then(({ id }) => id),
  })
  return made.id
}
const of = (slug: string) => ({ slug: { equals: slug } })

/** Arguments with which each method changes or adds a row. */
const ARGUMENTS: Arguments = {
  create: async () => ({ collection, data: topic('created') }),
  createGlobal: async () => ({ slug: 'settings', data: { councilName: 'Northshire' } }),
  createGlobalVersion: async () => ({ ...version('settings'), globalSlug: 'settings' }),
  createVersion: async () => ({
    ...version('versioned'),
    collectionSlug: collection,
    parent: await made('versioned'),
  }),
  deleteMany: async () => (await made('many'), { collection, where: of('many') }),
  deleteOne: async () => (await made('one'), { collection, where: of('one') }),
  deleteVersions: async () => ({
    collection,
    where: { id: { equals: await madeVersion('deleted') } },
  }),
  updateGlobal: async () => ({ slug: 'settings', data: { councilName: 'Southshire' } }),
  updateGlobalVersion: async () => {
    const one = await adapter.createGlobalVersion({ ...version('g'), globalSlug: 'settings' })
    return { id: one.id, global: 'settings', versionData: one }
  },
  updateJobs: async () => {
    await hub.payload.jobs.queue({ task: 'send-mail', queue: 'none', input: MAIL })
    return { where: { queue: { equals: 'none' } }, data: { processing: true } }
  },
  updateMany: async () => (
    await made('each'),
    { collection, where: of('each'), data: { title: 'Each' } }
  ),
  updateOne: async () => ({ collection, id: await made('up'), data: { title: 'Up' } }),
  updateVersion: async () => {
    const id = await madeVersion('changed')
    return { collection, id, versionData: { version: topic('changed'), updatedAt: NOW } }
  },
  upsert: async () => ({ collection, where: of('upserted'), data: topic('upserted') }),
}
const MAIL = { to: 'jo@example.org', subject: 'Hello', text: 'Words' }

describe('the adapter of SQLite', () => {
  it.each(WRITES)(
    'writes by %s in a transaction, on the connection of its session',
    async (name) => {
      const args = await ARGUMENTS[name]()
      begun = 0
      statements.length = 0
      const write = adapter[name] as unknown as (args: object) => Promise<unknown> // each has its own type of arguments
      await write.call(adapter, args)
      expect(begun).toBe(1)
      expect(writing()).toEqual([])
    },
  )

  it('writes nothing round the session by the Local API', async () => {
    const { payload, users } = hub
    const item = await payload.create({ collection, data: topic('local'), draft: true })
    await payload.update({ collection, id: item.id, data: { title: 'Again' }, draft: true })
    await payload.update({ collection, where: of('local'), data: { title: 'All' }, draft: true })
    await payload.delete({ collection, where: of('local') })
    await payload.jobs.queue({ task: 'send-mail', queue: 'nobody', input: MAIL })
    await payload.jobs.cancel({ where: { queue: { equals: 'nobody' } }, overrideAccess: true })
    await payload.kv.set('key', { value: 1 })
    await payload.kv.delete('key')
    await payload.forgotPassword({ collection: 'users', data: { email: users.author.email } })
    await hub.login('author')
    expect(begun).toBeGreaterThan(9)
    expect(writing()).toEqual([])
  })

  it('reads on its own connection where the session is over', async () => {
    const transactionID = 'a transaction that has ended'
    await adapter.count({ collection, where: {}, req: { transactionID } })
    expect(statements).toHaveLength(1)
  })

  it('opens a connection of its own for an heir that has no client, and changes no table', async () => {
    const { connect } = await untouched()
    const heir = Object.create(adapter) as SQLiteAdapter // Object.create returns any
    Object.assign(heir, { client: undefined })
    await connect.call(heir, { hotReload: true })
    expect(heir.client).not.toBe(adapter.client)
    expect(heir.drizzle).not.toBe(adapter.drizzle)
    expect(heir.tables).toBe(adapter.tables)
    heir.client.close()
  })
})

/** Payload's unmodified adapter. */
async function untouched() {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const own = sqliteAdapter({ client: { url: 'file:nowhere.db' }, push: false })
  const { connect } = own.init({ payload: hub.payload })
  if (!connect) throw new Error('@payloadcms/db-sqlite has no connect')
  return { connect }
}

import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  type CollectionConfig,
  getPayload,
  type Migration,
  type Payload,
} from 'payload'

import { boot, type Booted } from '@tests/support/boot-payload'
import { runCommand } from '@tests/support/run-command'
import { takeFreshDatabase } from '@tests/support/test-database'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

/** Starts Payload with only these collections, on the configured database. `key` must be unique. */
async function open(key: string, collections: CollectionConfig[] = []): Promise<Payload> {
  const { sqliteDatabase } = await import('@/cms/database/sqlite-database')
  const { migrations } = await import('@/cms/migrations/index')
  const config = await buildConfig({
    db: sqliteDatabase({
      url: String(process.env.DATABASE_URL),
      migrations: migrations as Migration[],
      waitSeconds: 0.2,
    }),
    collections,
    secret: 'x'.repeat(32),
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
  })
  return getPayload({ config, key })
}

describe('a hook that writes without passing its request on', () => {
  it('is refused with a reason instead of waiting for itself, and the next save goes through', async () => {
    takeFreshDatabase()
    const topics: CollectionConfig = {
      slug: 'topics',
      fields: ['title', 'slug'].map((name) => ({ name, type: 'text' })),
      hooks: {
        afterChange: [
          ({ doc, req: { payload } }) =>
            doc.slug === 'outer' &&
            payload.create({ collection: 'topics', data: { title: 'Inner', slug: 'inner' } }),
        ],
      },
    }
    const hasty = await open('hasty', [topics])
    const save = (slug: string) =>
      hasty.create({ collection: 'topics', data: { title: slug, slug } })
    await expect(save('outer')).rejects.toThrow(/without passing req/)
    await save('next')
    const { docs } = await hasty.find({ collection: 'topics' })
    expect(docs.map(({ slug }) => slug)).toEqual(['next'])
    await hasty.destroy()
  })
})

describe('a database that another version made', () => {
  it('is refused in a sentence, before anything in it is changed', async () => {
    takeFreshDatabase()
    const earlier = await open('earlier')
    const { client } = earlier.db as unknown as SQLiteAdapter // Payload's type covers every adapter
    await client.execute("UPDATE payload_migrations SET name = '20990101_000000_of_another'")
    await earlier.destroy()
    await expect(open('later')).rejects.toThrow(
      /hub\.db was made by another version.*20990101_000000_of_another.*npm run demo -- --reset/,
    )
  })
})

describe('a migration', () => {
  type Up = (args: MigrateUpArgs) => Promise<void>
  // The type lacks the connection that Payload passes.
  const migrate = (name: string, up: Up) =>
    hub.payload.db.migrate({ migrations: [{ name, up, down: async () => undefined }] as never })

  it('that two processes begin at once is made by one of them, and both go on', async () => {
    takeFreshDatabase()
    const file = path.join(path.dirname(String(process.env.DATABASE_URL).slice(5)), 'empty.db')
    process.env.DATABASE_URL = `file:${file}`
    const said = await Promise.all([runCommand('migrate'), runCommand('migrate')])
    for (const words of said) expect(words).toContain('The database is up to date')
    const { client } = (await open('migrated')).db as unknown as SQLiteAdapter // Payload's type covers every adapter
    const { rows } = await client.execute('SELECT name FROM payload_migrations')
    const names = rows.map(({ name }: Readonly<Record<string, unknown>>) => String(name))
    expect(names).toEqual([...new Set(names)])
    expect(names.length).toBeGreaterThan(1)
  }, 120_000)

  it('that fails says what the database said', async () => {
    const { sql } = await import('@payloadcms/db-sqlite')
    const again: Up = async ({ db }) => void (await db.run(sql`CREATE TABLE topics (id text)`))
    await expect(migrate('again', again)).rejects.toThrow(
      /tables of the database could not be made or changed \(again\): .*topics.*already exists/,
    )
  })

  it('that rebuilds a table keeps the rows that refer to it', async () => {
    const { sql } = await import('@payloadcms/db-sqlite')
    const topic = await hub.payload.create({
      collection: 'topics',
      data: { title: 'Rebuilt', slug: 'rebuilt' },
    })
    const page = await hub.payload.create({
      collection: 'pages',
      data: { title: 'Filed', slug: 'filed', topics: [topic.id] },
      draft: true,
    })
    const up = async ({ db }: MigrateUpArgs) => {
      const { rows } = await db.run(sql`SELECT sql FROM sqlite_master WHERE name = 'topics'`)
      const [table]: readonly Readonly<Record<string, unknown>>[] = rows
      const rebuilt = String(table?.sql).replace(/[`"]topics[`"]/, '`topics_rebuilt`')
      for (const statement of [
        rebuilt,
        'INSERT INTO topics_rebuilt SELECT * FROM topics',
        'DROP TABLE topics',
        'ALTER TABLE topics_rebuilt RENAME TO topics',
      ]) {
        await db.run(sql.raw(statement))
      }
    }
    await migrate('rebuild', up)
    const { topics } = await hub.payload.findByID({ collection: 'pages', id: page.id, draft: true })
    expect(topics).toEqual([expect.objectContaining({ slug: 'rebuilt' })])
  })
})

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
import { takeFreshDatabase } from '@tests/support/test-database'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

/** Payload with these collections alone, on the database of the settings. `key`: one for each. */
async function open(key: string, collections: CollectionConfig[] = []): Promise<Payload> {
  const { sqliteDatabase } = await import('@/cms/database/sqlite-database')
  const config = await buildConfig({
    db: sqliteDatabase({ url: String(process.env.DATABASE_URL), waitSeconds: 0.2 }),
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
    const { client } = earlier.db as unknown as SQLiteAdapter // Payload's type is of any database
    await client.execute("UPDATE payload_migrations SET name = '20990101_000000_of_another'")
    await earlier.destroy()
    await expect(open('later')).rejects.toThrow(
      /hub\.db was made by another version.*20990101_000000_of_another.*npm run demo -- --reset/,
    )
  })
})

describe('a migration', () => {
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
      const rebuilt = String(rows[0]?.sql).replace(/[`"]topics[`"]/, '`topics_rebuilt`')
      for (const statement of [
        rebuilt,
        'INSERT INTO topics_rebuilt SELECT * FROM topics',
        'DROP TABLE topics',
        'ALTER TABLE topics_rebuilt RENAME TO topics',
      ]) {
        await db.run(sql.raw(statement))
      }
    }
    const migrations = [{ name: 'rebuild', up, down: async () => undefined }]
    await hub.payload.db.migrate({ migrations: migrations as unknown as Migration[] }) // the type leaves out the connection that Payload passes
    const { topics } = await hub.payload.findByID({ collection: 'pages', id: page.id, draft: true })
    expect(topics).toEqual([expect.objectContaining({ slug: 'rebuilt' })])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

const collection = 'organisations'

const saved = async (...titles: string[]) => {
  const [title = '', ...more] = titles
  const slug = title.toLowerCase()
  const { id } = await hub.payload.create({ collection, data: { title, slug }, draft: true })
  for (const next of more)
    await hub.payload.update({ collection, id, data: { title: next }, draft: true })
  return id
}

const versionsOf = async (id: string) =>
  (
    await hub.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      depth: 0,
      pagination: false,
    })
  ).docs as readonly { latest?: boolean; parent: string; version: { title: string } }[] // as they are stored

describe('the versions of an item', () => {
  it('have one that is the latest, the newest, and name their item', async () => {
    const id = await saved('One', 'Two', 'Three')
    const versions = await versionsOf(id)
    expect(versions.map(({ version }) => version.title)).toEqual(['Three', 'Two', 'One'])
    expect(versions.map(({ latest }) => latest ?? false)).toEqual([true, false, false])
    expect(new Set(versions.map(({ parent }) => parent))).toEqual(new Set([id]))
  })

  it('are what a draft is read from: the row stays as it was', async () => {
    const id = await saved('First', 'Second')
    const find = { collection, id, depth: 0 } as const
    expect(await hub.payload.findByID({ ...find, draft: true })).toMatchObject({ title: 'Second' })
    expect(await hub.payload.findByID({ ...find, draft: false })).toMatchObject({ title: 'First' })
  })

  it('are what a hook is told that the item was', async () => {
    const id = await saved('Before', 'Between')
    const { hooks } = hub.payload.collections[collection].config
    const seen: unknown[] = []
    hooks.beforeChange.push(({ originalDoc, data }) => (seen.push(originalDoc?.title), data))
    await hub.payload.update({ collection, id, data: { title: 'After' }, draft: true })
    hooks.beforeChange.pop()
    expect(seen).toEqual(['Between'])
  })

  it('are taken away one at a time by the adapter alone', async () => {
    const id = await saved('Kept', 'Taken')
    const [newest] = await hub.payload
      .findVersions({ collection, where: { parent: { equals: id } }, sort: '-updatedAt' })
      .then(({ docs }) => docs)
    await hub.payload.db.deleteVersions({ collection, where: { id: { equals: newest?.id } } })
    expect((await versionsOf(id)).map(({ version }) => version.title)).toEqual(['Kept'])
  })
})

describe('what is written past Payload’s operation', () => {
  it('makes no version and calls no hook', async () => {
    const id = await saved('Quiet')
    const { hooks } = hub.payload.collections[collection].config
    const seen: string[] = []
    hooks.beforeChange.push(({ data }) => (seen.push('beforeChange'), data))
    await hub.payload.db.updateOne({ collection, id, data: { title: 'Changed' } })
    hooks.beforeChange.pop()
    expect(seen).toEqual([])
    expect(await versionsOf(id)).toHaveLength(1)
  })

  it('is written where all of a condition holds, and answered with null where it does not', async () => {
    const id = await saved('Claimed')
    const claim = (title: string, next: string) =>
      hub.payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, { title: { equals: title } }] },
        data: { title: next },
      })
    expect(await claim('Claimed', 'Mine')).toMatchObject({ title: 'Mine' })
    expect(await claim('Claimed', 'Theirs')).toBeNull()
  })

  it('counts up in the database itself', async () => {
    const { db } = hub.payload
    const of = { collection: 'site-generations', where: { name: { equals: 'contract' } } } as const
    await db.create({ collection: of.collection, data: { name: 'contract', count: 1 } })
    await db.updateOne({ ...of, data: { count: { $inc: 1 } } })
    expect(await db.updateOne({ ...of, data: { count: { $inc: 1 } } })).toMatchObject({ count: 3 })
  })
})

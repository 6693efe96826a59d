import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { isContentKind } from '@/domain/content-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/** A takedown must succeed whatever the state of linked items: it may concern personal data. */
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const save = async (id: string, body: object) => {
  const token = await desk.tokenOf('author')
  return hub.rest('PATCH', `/api/news-releases/${id}?draft=true`, { token, body })
}
const intoTrash = async (id: string) =>
  expect((await save(id, { deletedAt: new Date().toISOString() })).status).toBe(200)
const isPublic = async (id: string) => {
  const find = { collection: 'news-releases', where: { id: { equals: id } } } as const
  return (await hub.payload.find({ ...find, overrideAccess: false })).docs.length > 0
}

describe('a takedown', () => {
  it('is done though the revision links to something in the trash', async () => {
    const id = await desk.publish('Public, with a revision')
    const other = await desk.write('author', 'Never to be public')
    await desk.must('author', id, 'revise')
    expect((await save(id, { followsOn: other })).status).toBe(200)
    await intoTrash(other)
    await desk.must('approver', id, 'withdraw', { reason: 'facts-wrong' })
    await desk.must('approver', id, 'unpublish', { reason: 'published-in-error' })
    expect(await isPublic(id)).toBe(false)
  })

  it('is done though the public page links to something in the trash, and its revision does not', async () => {
    const other = await desk.write('author', 'Trashed later')
    const id = await desk.publish('Public, with a link', { followsOn: other })
    await desk.must('author', id, 'revise')
    expect((await save(id, { followsOn: null })).status).toBe(200)
    await intoTrash(other)
    await desk.must('approver', id, 'unpublish', { reason: 'published-in-error' })
    expect(await isPublic(id)).toBe(false)
  })

  it('is done though every rule of every field would refuse what is public', async () => {
    const { withWritePermit } = await import('@/cms/guards/write-permit')
    const refusing = hub.config.collections
      .filter(({ slug }) => isContentKind(slug))
      .map(({ slug, fields }) => ({ slug, validated: everyField(fields).flatMap(rulesOf) }))
    expect(refusing.length).toBe(12)
    for (const { slug, validated } of refusing) {
      expect(validated.length).toBeGreaterThan(10)
      const req = { payload: hub.payload } as never // only the properties that are read
      for (const field of validated) {
        const options = { collectionSlug: slug, id: '1', req, required: true, data: {} }
        const answer = await withWritePermit(req, { collection: slug, id: '1' }, async () =>
          field.validate({ none: 'of its type' }, options),
        )
        expect([slug, field.name, answer]).toEqual([slug, field.name, true])
      }
    }
  })
})

type Validated = { name?: string; validate: (value: unknown, options: unknown) => unknown }

const rulesOf = (field: Field): Validated[] =>
  'validate' in field && field.validate ? [field as unknown as Validated] : [] // each field type has its own signature

function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => everyField(tab.fields))
    if (field.type === 'blocks') return field.blocks.flatMap((block) => everyField(block.fields))
    return 'fields' in field ? [field, ...everyField(field.fields)] : [field]
  })
}

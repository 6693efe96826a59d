import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { CONTENT_KINDS } from '@/domain/content-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
let release: string
beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  release = await desk.write('author', 'A hub opens')
})
afterAll(() => hub.close())

type Answer = { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }

const send = async (method: string, path: string, body: object) => {
  const token = await desk.tokenOf(path.startsWith('/api/news') ? 'author' : 'administrator')
  const answer = await hub.rest<Answer>(method, path, { body, token })
  const fields = answer.body.errors?.flatMap(({ data }) => data?.errors ?? []) ?? []
  return { status: answer.status, fields }
}

const NO_TEXT = 'Send text here, or leave it out.'
const NOBODY = '00000000-0000-7000-8000-000000000000'

describe('a list or an object where there should be text', () => {
  const item = { itemKind: 'news-releases', itemId: 'ID', words: 'Why?' }
  it.each([
    ['POST', '/api/comments', { ...item, words: ['x'] }, 'words'],
    ['POST', '/api/comments', { ...item, field: ['body'] }, 'field'],
    ['POST', '/api/comments', { ...item, itemKind: ['pages'] }, 'itemKind'],
    ['POST', '/api/comments', { ...item, act: {} }, 'act'],
    ['PATCH', '/api/users/OWN', { name: ['x'] }, 'name'],
    ['PATCH', '/api/users/OWN', { email: { $ne: '' } }, 'email'],
    ['PATCH', '/api/news-releases/ID?draft=true', { title: ['x'] }, 'title'],
    ['PATCH', '/api/news-releases/ID?draft=true', { changeNote: { a: 1 } }, 'changeNote'],
    ['PATCH', '/api/news-releases/ID?draft=true', { formerAddress: [] }, 'formerAddress'],
    ['PATCH', '/api/news-releases/ID?draft=true', { seo: { title: true } }, 'seo.title'],
    ['PATCH', '/api/news-releases/ID?draft=true', { campaigns: [{}] }, 'campaigns'],
    ['POST', '/api/globals/settings', { redirectHosts: ['x'] }, 'redirectHosts'],
    ['POST', '/api/globals/settings', { logo: { a: 1 } }, 'logo'],
    ['POST', '/api/globals/settings', { logo: 'abc' }, 'logo'],
    ['POST', '/api/globals/settings', { logo: NOBODY }, 'logo'],
    ['POST', '/api/globals/settings', { featuredCampaigns: ['abc'] }, 'featuredCampaigns'],
    ['POST', '/api/redirects', { from: ['x'], to: '/' }, 'from'],
    ['POST', '/api/redirects', { from: '/old', to: ['x'] }, 'to'],
    ['POST', '/api/topics', { title: { en: 'Roads' } }, 'title'],
  ])('is refused at the field: %s %s %j', async (method, path, body, field) => {
    const address = path.replace('ID', release).replace('OWN', String(hub.users.administrator.id))
    const answer = await send(method, address, {
      ...body,
      ...('itemId' in body && { itemId: release }),
    })
    expect([answer.status, answer.fields.map((one) => one.path)]).toEqual([400, [field]])
    expect(answer.fields[0]?.message).toMatch(/\.$/)
  })

  it('is refused with every other one at once', async () => {
    const body = [{ blockType: 'quote', words: ['x'] }]
    const { fields } = await send('PATCH', `/api/news-releases/${release}?draft=true`, {
      title: {},
      summary: ['x'],
      slug: false,
      pressContact: { name: ['x'] },
      body,
    })
    expect(fields.filter(({ message }) => message === NO_TEXT).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['title', 'summary', 'slug', 'pressContact.name']),
    )
  })

  it('is not a number, which is written as text', async () => {
    const { status } = await send('PATCH', `/api/news-releases/${release}?draft=true`, {
      summary: 2030,
    })
    const find = { collection: 'news-releases', id: release, draft: true } as const
    expect([status, (await hub.payload.findByID(find)).summary]).toEqual([200, '2030'])
    const own = `/api/users/${hub.users.administrator.id}`
    expect((await send('PATCH', own, { name: 2030 })).status).toBe(200)
  })
})

describe('a block that its field does not offer', () => {
  it.each(['evil', 'constructor', '__proto__', ['text'], { a: 1 }, null, undefined])(
    'is refused at its place: %j',
    async (blockType) => {
      const body = [{ blockType: 'text' }, { blockType, text: 'Nobody reads this.' }]
      const { status, fields } = await send('PATCH', `/api/news-releases/${release}?draft=true`, {
        body,
      })
      const places = fields.filter(({ message }) => message.startsWith('There is no such block'))
      expect([status, places.map(({ path }) => path)]).toEqual([400, ['body.1']])
    },
  )
})

describe('something public that holds such a block from before', () => {
  it('is taken down all the same', async () => {
    const id = await desk.publish('Stored long ago')
    const { payload } = hub
    const row = await payload.db.findOne<{ id: string; body: object[] }>({
      collection: 'news-releases',
      where: { id: { equals: id } },
    })
    const body = [...(row?.body ?? []), { blockType: 'evil', text: 'Old.' }]
    await payload.db.updateOne({ collection: 'news-releases', id, data: { body }, req: undefined })
    await desk.must('approver', id, 'unpublish', { reason: 'legal' })
  })
})

describe('a reviewer', () => {
  it('who is a number is nobody', async () => {
    const { status, body } = await desk.move('author', release, 'submit', { reviewer: 12345 })
    expect(status).toBeLessThan(500)
    expect(body.refusals?.map(({ code }) => code)).toContain('unknown-reviewer')
  })
})

describe('whatever is sent for a field', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      ['x'],
      [['x']],
      {},
      { a: 1 },
      true,
      0,
      12.5,
      '',
      'abc',
      [null],
      [1],
      '__proto__',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  )
  /** What a body may send: lists and blocks whole, so that their rows are odd as well. */
  const sendable = (fields: readonly FlattenedField[]) =>
    fields.filter(({ type }) => LOOKED_AT.has(type)).map(({ name }) => name)
  const LOOKED_AT = new Set(['text', 'textarea', 'email', 'select', 'relationship', 'upload'])
  const collections = [...CONTENT_KINDS, 'topics', 'places', 'redirects', 'comments'] as const

  it.each(collections)('of %s, it is never an error of the server', async (slug) => {
    const names = sendable(hub.payload.collections[slug].config.flattenedFields)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), odd, async (name, value) => {
        const base = slug === 'comments' ? { itemKind: 'news-releases', itemId: release } : {}
        const body = { title: 'Odd', words: 'Odd', ...base, [name]: value }
        const { status } = await send('POST', `/api/${slug}?draft=true`, body)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 15 },
    )
  })

  it('of the settings, it is never an error of the server', async () => {
    const names = sendable(hub.payload.globals.config[0]!.flattenedFields)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), odd, async (name, value) => {
        const { status } = await send('POST', '/api/globals/settings', { [name]: value })
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 40 },
    )
  })
})

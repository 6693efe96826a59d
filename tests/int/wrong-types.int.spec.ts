import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { faultsOf, FIELD_RULES, LONGEST_TEXT, MOST_ROWS } from '@/cms/fields/field-rules'
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

/** Endpoints that authors may not write to. */
const ADMINISTRATED = /^\/api\/(users|globals|redirects|topics|places)/

const send = async (method: string, path: string, body: object) => {
  const token = await desk.tokenOf(ADMINISTRATED.test(path) ? 'administrator' : 'author')
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

const DRAFT = '/api/news-releases/ID?draft=true'
const quote = (fields: object) => ({ body: [{ blockType: 'quote', ...fields }] })

describe('what is no date, no number, no tick, no list and no group', () => {
  const table = (fields: object) => ({ body: [{ blockType: 'rating-table', ...fields }] })
  it.each([
    ['PATCH', DRAFT, { reviewOn: 'nonsense' }, 'reviewOn'],
    ['PATCH', DRAFT, { reviewOn: 5e20 }, 'reviewOn'],
    ['PATCH', DRAFT, { reviewOn: { a: 1 } }, 'reviewOn'],
    ['PATCH', DRAFT, { reviewOn: '999999-01-01' }, 'reviewOn'],
    ['PATCH', DRAFT, { reviewOn: '+275760-09-13T00:00:00.001Z' }, 'reviewOn'],
    ['PATCH', DRAFT, { originallyPublishedOn: true }, 'originallyPublishedOn'],
    ['PATCH', DRAFT, { deletedAt: 'nonsense' }, 'deletedAt'],
    ['PATCH', DRAFT, quote({ saidOn: 'nonsense' }), 'body.0.saidOn'],
    ['PATCH', DRAFT, table({ rows: 5 }), 'body.0.rows'],
    ['PATCH', DRAFT, table({ rows: [5] }), 'body.0.rows.0'],
    ['PATCH', DRAFT, table({ rows: [{ isOverall: 'perhaps' }] }), 'body.0.rows.0.isOverall'],
    ['PATCH', DRAFT, quote({ id: { a: 1 } }), 'body.0.id'],
    ['PATCH', DRAFT, { notesToEditors: 'x' }, 'notesToEditors'],
    ['PATCH', DRAFT, { body: { a: 1 } }, 'body'],
    ['PATCH', DRAFT, { pressContact: 'x' }, 'pressContact'],
    ['PATCH', DRAFT, { seo: ['x'] }, 'seo'],
    ['PATCH', DRAFT, { seo: null }, 'seo'],
    ['POST', '/api/events?draft=true', { startsAt: 'nonsense' }, 'startsAt'],
    ['POST', '/api/strategies?draft=true', { startYear: 'nonsense' }, 'startYear'],
    ['POST', '/api/strategies?draft=true', { endYear: {} }, 'endYear'],
    ['POST', '/api/organisations?draft=true', { kind: ['x'] }, 'kind'],
    ['PATCH', '/api/users/OWN', { mail: 'x' }, 'mail'],
    ['PATCH', '/api/users/OWN', { mail: { digest: 7 } }, 'mail.digest'],
    ['POST', '/api/globals/settings', { footerColumns: 'x' }, 'footerColumns'],
  ])('is refused at the field: %s %s %j', async (method, path, body, field) => {
    const address = path.replace('ID', release).replace('OWN', String(hub.users.administrator.id))
    const answer = await send(method, address, body)
    expect([answer.status, answer.fields.map((one) => one.path)]).toEqual([400, [field]])
    expect(answer.fields[0]?.message).toMatch(/^[A-Z].*\.$/)
  })

  it('is refused in a row of a list, with everything else at once', async () => {
    const appointments = [{ startsOn: 'x' }, { isHeldNow: 5, endsOn: '2026-01-01' }]
    const { fields } = await send('POST', '/api/people?draft=true', {
      title: {},
      appointments,
    })
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['title', 'appointments.0.startsOn', 'appointments.1.isHeldNow']),
    )
  })

  it.each([
    [{ reviewOn: '' }],
    [{ reviewOn: null, body: null, notesToEditors: null, topics: null, title: null }],
    [{ reviewOn: '2031-03-31' }],
    [{ notesToEditors: 3, body: 2 }],
    [table({ rows: 0, scale: [] })],
    [table({ rows: [{ isOverall: 'true' }, { isOverall: false }] })],
  ])('is not what a form sends: %j', async (body) => {
    expect(await send('PATCH', DRAFT.replace('ID', release), body)).toEqual({
      status: 200,
      fields: [],
    })
  })
})

describe('more than anybody reads', () => {
  const long = 'a '.repeat(LONGEST_TEXT / 2)
  const rows = (count: number) => Array.from({ length: count }, () => ({ note: 'One.' }))
  it.each([
    [{ title: `${long}.` }, 'title'],
    [{ summary: `${long}.` }, 'summary'],
    [quote({ words: `${long}.` }), 'body.0.words'],
    [{ notesToEditors: rows(MOST_ROWS + 1) }, 'notesToEditors'],
    [{ body: rows(MOST_ROWS + 1).map(() => ({ blockType: 'quote' })) }, 'body'],
    [{ topics: rows(MOST_ROWS + 1).map(() => NOBODY) }, 'topics'],
  ])('is refused at the field, in a draft too (%#)', async (body, field) => {
    const answer = await send('PATCH', DRAFT.replace('ID', release), body)
    expect([answer.status, answer.fields.map((one) => one.path)]).toEqual([400, [field]])
    expect(answer.fields[0]?.message).toMatch(/up to \d+/)
  })

  it('is refused only above the limit', async () => {
    const body = { summary: long, notesToEditors: rows(MOST_ROWS), changeNote: 'a'.repeat(4001) }
    expect((await send('PATCH', DRAFT.replace('ID', release), body)).status).toBe(200)
  })

  it('is refused for the name of a person', async () => {
    const own = `/api/users/${hub.users.administrator.id}`
    const { status, fields } = await send('PATCH', own, { name: 'n'.repeat(100_000) })
    expect([status, fields.map(({ path }) => path)]).toEqual([400, ['name']])
  })
})

describe('every field of the live configuration', () => {
  type Named = { readonly at: string; readonly field: FlattenedField }
  const inside = (fields: readonly FlattenedField[], above: string): Named[] =>
    fields.flatMap((field) => {
      const at = `${above}.${field.name}`
      const blocks = 'blocks' in field ? field.blocks : []
      return [
        { at, field },
        ...('flattenedFields' in field ? inside(field.flattenedFields, at) : []),
        ...blocks.flatMap((block) => inside(block.flattenedFields, `${at}.${block.slug}`)),
      ]
    })
  const all = () =>
    [...hub.config.collections, ...hub.config.globals].flatMap(({ slug, flattenedFields }) =>
      inside(flattenedFields, slug),
    )
  /** A value that is invalid for every field type except JSON, which accepts anything. */
  const FOREIGN = Symbol('foreign')

  it('is of a type that has a rule', () => {
    const types = new Set(all().map(({ field }) => field.type))
    expect([...types].filter((type) => !(type in FIELD_RULES))).toEqual([])
  })

  it('refuses a value that is not of its type', () => {
    const takesAll = all()
      .filter(({ field, at }) => faultsOf(field, FOREIGN, at).length === 0)
      .filter(({ field }) => field.type !== 'json' && field.type !== 'join')
    expect(takesAll.map(({ at }) => at)).toEqual([])
  })
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
  it('who is a number is refused', async () => {
    const { status, body } = await desk.transition('author', release, 'submit', { reviewer: 12345 })
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
      '+275760-09-13T00:00:00.001Z',
      [{ id: { a: 1 } }],
      [{ blockType: 'text', content: 5 }],
    ),
    fc.jsonValue({ maxDepth: 2 }),
  )
  const sendable = (fields: readonly FlattenedField[]) => fields.map(({ name }) => name)
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
      { numRuns: 25 },
    )
  })

  it('of a block, it is never an error of the server', async () => {
    const body = hub.payload.collections['news-releases'].config.flattenedFields.find(
      ({ name }) => name === 'body',
    )
    const blocks = body?.type === 'blocks' ? body.blocks : []
    const fields = blocks.flatMap((block) =>
      block.flattenedFields.map(({ name }) => [block.slug, name] as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), odd, async ([blockType, name], value) => {
        const sent = { body: [{ blockType, [name]: value }] }
        const { status } = await send('PATCH', DRAFT.replace('ID', release), sent)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 100 },
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

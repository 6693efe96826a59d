import { readdirSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from 'payload'

import { CONTENT_KINDS } from '@/domain/content-types'
import { isPagedKind, previewPath } from '@/domain/paths'
import { askPage } from '@tests/support/ask-page'
import { boot, type Booted } from '@tests/support/boot-payload'
import { textBlock } from '@tests/support/fixtures'
import { publishContent, writeDraft } from '@tests/support/publish'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
  await publishContent({
    payload: hub.payload,
    users: hub.users,
    kind: 'news-releases',
    data: {
      title: 'Hub opens',
      summary: 'It opens on Monday.',
      kind: 'news-story',
      body: [textBlock('It is open to all.')],
      pressContact: { name: 'Press office', phone: '01632 960 118' },
    },
  })
})
afterAll(() => hub.close())

const filesIn = (folder: string, name: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file))

/** Every public page and route, found by file name so that new ones are included. */
const PAGES = filesIn('src/pages', /^(?!_|404|.*\/_).*\.tsx$/)
const ROUTES = filesIn('src/app/(feeds-and-downloads)', /route\.ts$/)

/** The dynamic segments, in brackets, of a file's path. */
const partsOf = (file: string): string[] =>
  [...file.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = '']) => name)

const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '1e99',
  '1.5',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '%',
  '%00',
  '%E0%A4%A',
  '..',
  '../../etc/passwd',
  "' or 1=1 --",
  '{"$ne":null}',
  '(((((((((((((((((((((((((((a+)+)+',
  '*'.repeat(300),
  'ﷺ'.repeat(300),
  '<script>alert(1)</script>',
  '2024-13-45',
  'hub-opens',
  'news-releases',
]
const word = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.string({ maxLength: 400 }),
)
const KNOWN = [
  'q',
  'page',
  'perPage',
  'kind',
  'topic',
  'campaign',
  'place',
  'year',
  'when',
  'where',
]
const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...KNOWN), word), word), { maxLength: 5 })

/** Encodes a query as a browser does: lone surrogates are replaced. */
const encoded = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.length > 0 ? `?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}` : ''

/** Replaces lone surrogates, which cannot be sent. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

const RUNS = 25

describe('whatever is asked of a public page', () => {
  it.each(PAGES)('%s answers in words, and never fails', async (file) => {
    const page = (await import(path.resolve('src/pages', file))) as Parameters<typeof askPage>[0]
    const names = partsOf(file)
    const values = fc.array(word, { minLength: names.length, maxLength: names.length })
    await fc.assert(
      fc.asyncProperty(values, query, async (given, asked) => {
        const params = Object.fromEntries(
          names.map((name, at) => [
            name,
            file.includes(`[...${name}]`) ? [given[at] ?? ''] : (given[at] ?? ''),
          ]),
        )
        const address = `/asked/${given.map((one) => encodeURIComponent(wellFormed(one))).join('/')}`
        const { status, html, location } = await askPage(page, address + encoded(asked), { params })
        expect(status).toBeLessThan(500)
        expect(location ?? html).not.toBe('')
      }),
      { numRuns: RUNS },
    )
  })
})

describe('whatever is asked of a public route', () => {
  type Route = Record<string, (request: Request, context: object) => Promise<Response>>

  it.each(ROUTES.filter((file) => !file.includes('health')))(
    '%s answers in words, and never fails',
    async (file) => {
      const { GET } = (await import(path.resolve('src/app/(feeds-and-downloads)', file))) as Route
      const names = partsOf(file)
      const values = fc.array(word, { minLength: names.length, maxLength: names.length })
      await fc.assert(
        fc.asyncProperty(values, query, async (given, asked) => {
          const params = Object.fromEntries(names.map((name, at) => [name, given[at] ?? '']))
          const request = new Request(`https://hub.example/asked${encoded(asked)}`)
          const answer = await GET?.(request, { params: Promise.resolve(params) })
          expect(answer?.status).toBeLessThan(500)
          if ((answer?.status ?? 0) >= 400) expect((await answer?.text())?.trim()).not.toBe('')
        }),
        { numRuns: RUNS },
      )
    },
  )
})

describe('a draft that is half written', () => {
  const KINDS = CONTENT_KINDS.filter(isPagedKind)
  const MALFORMED: readonly unknown[] = [
    {},
    { root: null },
    { root: {} },
    { root: { children: null } },
    {
      root: {
        children: [null, 3, 'words', {}, { type: 'list' }, { type: 'table', children: [{}] }],
      },
    },
    { root: { children: [{ type: 'paragraph', children: 'words' }] } },
    { root: { children: [{ type: 'paragraph', children: [{ type: 'link' }, null] }] } },
    { root: { children: [{ type: 'heading', tag: 'h9', children: [{ type: 'text', text: 3 }] }] } },
    'words',
  ]

  const preview = async (kind: (typeof KINDS)[number], id: string) => {
    const page = await import('@/pages/preview/[kind]/[id]')
    const headers = {
      cookie: `payload-token=${await hub.login('author')}`,
      'sec-fetch-site': 'same-origin',
    }
    return askPage(page, previewPath(kind, id), { params: { kind, id }, headers })
  }

  /** The blocks that the collection allows in a body. */
  const blocksOf = (kind: (typeof KINDS)[number]): Block[] => {
    const fields = hub.payload.collections[kind].config.flattenedFields
    const body = fields.find(({ name }) => name === 'body')
    return body?.type === 'blocks' ? body.blocks : []
  }

  it.each(KINDS)('shows in its preview, with each block still empty: %s', async (kind) => {
    const body = blocksOf(kind).map(({ slug }) => ({ blockType: slug }))
    const draft = await writeDraft({
      payload: hub.payload,
      users: hub.users,
      kind,
      data: { title: 'Half written', ...(body.length > 0 && { body }) },
    })
    const { status, html } = await preview(kind, draft.id)
    expect(status).toBe(200)
    expect(html).toContain('Half written')
  })

  it.each(MALFORMED.map((text) => [JSON.stringify(text), text] as const))(
    'is refused at the field where a program sends no text: %s',
    async (_, text) => {
      const { id } = await writeDraft({
        payload: hub.payload,
        users: hub.users,
        kind: 'pages',
        data: { title: 'Malformed' },
      })
      const body = [{ blockType: 'text', content: text }]
      const token = await hub.login('author')
      const saved = await hub.rest<{ errors?: { data?: { errors?: { path: string }[] } }[] }>(
        'PATCH',
        `/api/pages/${id}?draft=true`,
        {
          body: { body },
          token,
        },
      )
      expect(saved.status).toBe(400)
      expect(saved.body.errors?.[0]?.data?.errors?.[0]?.path).toBe('body.0.content')
    },
  )
})

import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { unzipSync } from 'fflate'

import type { Media, NewsRelease } from '@/cms/generated/payload-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { textBlock, uploadPicture } from '@tests/support/fixtures'
import { putInForce, putSettingsInForce } from '@tests/support/in-force'
import { publishContent, transitionAs } from '@tests/support/publish'
import { askRoute } from '@tests/support/routes'

let hub: Booted
let desk: Pick<Booted, 'payload' | 'users'>
let release: NewsRelease
let withdrawn: NewsRelease
let endedPicture: Media

beforeAll(async () => {
  hub = await boot()
  desk = { payload: hub.payload, users: hub.users }
  const { payload, users } = hub
  await putSettingsInForce(hub, {
    councilName: 'Example City Council',
    dateStyle: 'ordinal',
    boilerplate: 'We serve the city.',
    pressOffice: { name: 'Press office', phone: '01632 960 118', email: 'press@council.example' },
  })
  const upload = (name: string, data: Partial<Media> = {}) =>
    uploadPicture({ payload, user: users.author, name, data })
  const open = await upload('kilns', { licenceEndsOn: '2090-01-01T12:00:00.000Z' })
  endedPicture = await upload('ended', { licenceEndsOn: '2020-01-01T12:00:00.000Z' })
  const closed = await upload('closed', { licence: 'third-party-no-download' })
  const person = await publishContent({ ...desk, kind: 'people', data: { title: 'Jo Smith' } })
  const data = {
    title: 'Hubs open in Łódź Street',
    summary: 'Four hubs open on Monday.',
    reference: '123',
    dateline: 'Burslem',
    originallyPublishedOn: '2021-06-15T10:00:00.000Z',
    body: [
      textBlock('Stoke\u2011on\u2011Trent opens four hubs.', 'They cost £5.6m.'),
      {
        blockType: 'quote' as const,
        kind: 'direct' as const,
        words: 'First part.\n\nSecond part.',
        speaker: person.id,
        speakerName: 'Councillor Jo Smith',
        speakerRole: 'cabinet member for children’s services',
      },
      {
        blockType: 'quote' as const,
        kind: 'reported' as const,
        words: 'Parents are glad.',
        speakerName: 'A parent',
      },
    ],
    notesToEditors: [{ note: 'Cabinet decided on 1 June.' }, { note: 'Hubs are for all.' }],
    mediaPack: [open.id, endedPicture.id, closed.id],
  }
  release = await publishContent({ ...desk, kind: 'news-releases', data })
  withdrawn = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: { ...data, title: 'A wrong story', body: [textBlock('Words that were wrong.')] },
  })
  await transitionAs({
    payload,
    user: users.approver,
    kind: 'news-releases',
    id: withdrawn.id,
    transition: 'withdraw',
    input: { reason: 'facts-wrong' },
  })
})

afterAll(() => hub.close())

const ROUTES = {
  txt: () => import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/txt/route'),
  pdf: () => import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/pdf/route'),
  ninjs: () =>
    import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/ninjs/route'),
  pictures: () =>
    import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/pictures/route'),
}

async function take(name: keyof typeof ROUTES, slug: string, headers?: Record<string, string>) {
  const { GET } = await ROUTES[name]()
  return askRoute(GET, { path: `/news/${slug}.${name}`, params: { slug }, headers })
}

describe('a release as plain text', () => {
  it('has its parts in the order a newsroom expects, one line a paragraph', async () => {
    const answer = await take('txt', release.slug ?? '')
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('link')).toMatch(/\/news\/hubs-open-in-.*>; rel="canonical"$/)
    const text = await answer.text()
    expect(text.split('\n\n')).toEqual([
      'Hubs open in Łódź Street',
      'Press release, Tuesday, 15th June 2021. Issued by Example City Council. Burslem. Reference 123.',
      'Four hubs open on Monday.',
      'Stoke\u2011on\u2011Trent opens four hubs.',
      'They cost £5.6m.',
      'Councillor Jo Smith, cabinet member for children’s services, said:',
      '“First part.',
      '“Second part.”',
      'A parent, in our words:',
      'Parents are glad.',
      'ENDS',
      'Notes to editors',
      '1. Cabinet decided on 1 June.',
      '2. Hubs are for all.',
      'About Example City Council',
      'We serve the city.',
      'Press contact\nPress office\nPhone: 01632 960 118\nEmail: press@council.example',
      expect.stringMatching(/^http.*\/news\/hubs-open-in-/),
    ])
  })

  it('says first that it was withdrawn, and why', async () => {
    const text = await (await take('txt', withdrawn.slug ?? '')).text()
    expect(text.split('\n\n').slice(2, 4)).toEqual([
      expect.stringMatching(/^WITHDRAWN on /),
      'Facts in this are wrong. Do not rely on it.',
    ])
  })
})

describe('a release as PDF', () => {
  it('is tagged, titled, in English, with its typeface, and the same each time', async () => {
    const bytes = Buffer.from(await (await take('pdf', release.slug ?? '')).arrayBuffer())
    const file = readable(bytes)
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(file).toMatch(/\/Lang \(en-GB\)/)
    expect(file).toMatch(/\/Marked true/)
    expect(file).toMatch(/\/DisplayDocTitle true/)
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).toMatch(/\/S \/H1/)
    expect(file).toMatch(/\/S \/BlockQuote/)
    expect(file).toContain('/FontFile2')
    const again = Buffer.from(await (await take('pdf', release.slug ?? '')).arrayBuffer())
    expect(again.equals(bytes)).toBe(true)
  })
})

/** A PDF with its compressed streams inflated. */
function readable(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1')
    } catch {
      return part // not every stream is compressed
    }
  })
  return [text, ...streams].join('\n')
}

describe('a release as ninjs', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
  const schema = JSON.parse(readFileSync('tests/fixtures/ninjs-3.1.schema.json', 'utf8')) as object
  const validate = ajv.compile(schema)

  it('is valid against the schema of the IPTC', async () => {
    const item = (await (await take('ninjs', release.slug ?? '')).json()) as Record<string, unknown>
    validate(item)
    expect(validate.errors).toBeNull()
    expect(item).toMatchObject({
      pubStatus: 'usable',
      firstCreated: '2021-06-15T10:00:00.000Z',
      edNote: 'Cabinet decided on 1 June.\nHubs are for all.',
      people: [
        { name: 'Councillor Jo Smith', rel: 'quoted as cabinet member for children’s services' },
        { name: 'A parent' },
      ],
      associations: [{ name: 'kilns.jpg' }],
    })
  })

  it('is cancelled and without its words when it was withdrawn', async () => {
    const item: unknown = await (await take('ninjs', withdrawn.slug ?? '')).json()
    validate(item)
    expect(validate.errors).toBeNull()
    expect(item).toMatchObject({ pubStatus: 'canceled' })
    expect(JSON.stringify(item)).toContain('Facts in this are wrong. Do not rely on it.')
    expect(JSON.stringify(item)).not.toMatch(/Words that were wrong|Four hubs/)
  })
})

describe('the pictures of a release', () => {
  it('are those whose licence permits downloads today, with their captions', async () => {
    const answer = await take('pictures', release.slug ?? '')
    expect(answer.headers.get('content-disposition')).toMatch(/attachment; filename=".*\.zip"/)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files)).toEqual(['captions.txt', 'kilns.jpg'])
    expect(files['kilns.jpg']?.subarray(0, 2)).toEqual(new Uint8Array([0xff, 0xd8]))
    const captions = new TextDecoder().decode(files['captions.txt'])
    expect(captions).toContain('Picture: Jo Smith.')
    expect(captions).toContain('Free to use in any editorial story until 1 January 2090.')
    const etag = answer.headers.get('etag') ?? ''
    expect((await take('pictures', release.slug ?? '', { 'If-None-Match': etag })).status).toBe(304)
  })

  it('are gone with a withdrawal', async () => {
    expect((await take('pictures', withdrawn.slug ?? '')).status).toBe(404)
  })
})

describe('files of a page that is not there', () => {
  it('answer as the page would: 404, 301 to the same file, 410', async () => {
    expect((await take('txt', 'never-was')).status).toBe(404)
    const redirects = [
      { from: '/news/old-name', to: `/news/${release.slug}` },
      { from: '/news/gone-now', reason: 'legal' as const },
    ]
    for (const data of redirects) await putInForce(hub, 'redirects', data)
    const moved = await take('txt', 'old-name')
    expect(moved.status).toBe(301)
    expect(moved.headers.get('location')).toBe(`/news/${release.slug}.txt`)
    expect((await take('txt', 'gone-now')).status).toBe(410)
  })
})

describe('the API', () => {
  type Page = { items: { title: string; apiUrl: string; url: string }[]; next: string | null }
  const list = async (kind: string, query = '') => {
    const { GET } = await import('@/app/(feeds-and-downloads)/api/v1/[kind]/route')
    return askRoute(GET, { path: `/api/v1/${kind}${query}`, params: { kind } })
  }
  const read = async (kind: string, slug: string) => {
    const { GET } = await import('@/app/(feeds-and-downloads)/api/v1/[kind]/[slug]/route')
    return askRoute(GET, { path: `/api/v1/${kind}/${slug}`, params: { kind, slug } })
  }

  it('says what there is', async () => {
    const { GET } = await import('@/app/(feeds-and-downloads)/api/v1/route')
    const answer = GET(new Request('http://localhost/api/v1'))
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const { kinds } = (await answer.json()) as { kinds: { kind: string }[] }
    expect(kinds.map(({ kind }) => kind)).toContain('news-releases')
    expect(kinds.map(({ kind }) => kind)).not.toContain('alert-banners')
  })

  it('lists what is public, in pages', async () => {
    const page = (await (await list('news-releases', '?perPage=1')).json()) as Page
    expect(page).toMatchObject({ total: 1, pages: 1, next: null })
    expect(page.items[0]).toMatchObject({
      title: 'Hubs open in Łódź Street',
      facts: { kind: 'press-release' },
    })
    expect(page.items[0]?.url).toMatch(/^http.*\/news\/hubs-open-in-/)
  })

  it('gives a whole release as data, and a withdrawn one as a notice', async () => {
    const item: unknown = await (await read('news-releases', release.slug ?? '')).json()
    expect(item).toMatchObject({
      body: {
        text: expect.stringContaining('opens four hubs'),
        html: expect.stringContaining('<p>'),
      },
      release: {
        quotes: [{ roleThen: 'cabinet member for children’s services' }, { isDirect: false }],
      },
      withdrawn: null,
    })
    const notice: unknown = await (await read('news-releases', withdrawn.slug ?? '')).json()
    expect(notice).toMatchObject({
      body: null,
      withdrawn: { reason: 'Facts in this are wrong. Do not rely on it.' },
    })
    expect(JSON.stringify(notice)).not.toContain('Words that were wrong')
  })

  it.each([
    ['people', ''],
    ['events', ''],
    ['campaigns', '?page=2'],
    ['pages', ''],
    ['organisations', ''],
    ['strategies', ''],
    ['values', ''],
    ['vacancies', ''],
  ])('lists %s%s', async (kind, query) => {
    expect((await list(kind, query)).status).toBe(200)
  })

  it.each([
    ['a page before the first', () => list('events', '?page=0'), 400],
    ['too many on a page', () => list('events', '?perPage=101'), 400],
    ['a filter that names nothing', () => list('news-releases', '?topic=never'), 400],
    ['an unknown kind', () => list('users'), 404],
    ['alert banners', () => list('alert-banners'), 404],
    ['an unknown item', () => read('events', 'never'), 404],
    ['an item that has gone', () => read('news-releases', 'gone-now'), 410],
  ])('answers %s with a problem', async (_name, asking, status) => {
    const answer = await asking()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await answer.json()).toMatchObject({ status, title: expect.any(String) })
  })
})

describe('health', () => {
  it('is live from the start, and ready once the search index is built', async () => {
    const live = await import('@/app/(feeds-and-downloads)/health/live/route')
    const ready = await import('@/app/(feeds-and-downloads)/health/ready/route')
    const { publicIndex } = await import('@/cms/search/public-index')
    expect(live.GET().status).toBe(200)
    const early = await ready.GET()
    expect([early.status, await early.json()]).toEqual([
      503,
      { status: 'not ready', reasons: ['The search index is being built.'] },
    ])
    await publicIndex()
    const late = await ready.GET()
    expect([late.status, await late.json()]).toEqual([200, { status: 'ready', reasons: [] }])
  })
})

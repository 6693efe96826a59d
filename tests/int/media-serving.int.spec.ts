import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'

import type { Media, NewsRelease } from '@/cms/generated/payload-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { uploadPicture } from '@tests/support/fixtures'
import { releaseData } from '@tests/support/lexical'
import { askForFile, filesOf, publicStatus } from '@tests/support/media-requests'
import { publishContent } from '@tests/support/publish'
import { askRoute } from '@tests/support/routes'

const ENDS_TODAY = new Date().toISOString()
const ENDED = '2020-01-01T12:00:00.000Z'

let hub: Booted
let shown: Media
let running: Media
let hidden: Media
let ended: Media
let release: NewsRelease

beforeAll(async () => {
  hub = await boot()
  const { payload, users } = hub
  const upload = (name: string, data: Partial<Media> = {}) =>
    uploadPicture({ payload, user: users.author, name, data: { isInPressRoom: true, ...data } })
  shown = await upload('Łódź bus')
  hidden = await upload('hidden')
  running = await upload('running', { licenceEndsOn: ENDS_TODAY })
  ended = await upload('ended-licence', { licenceEndsOn: ENDED })
  const pictures = [shown.id, running.id, ended.id]
  release = await publishContent({
    payload,
    users,
    kind: 'news-releases',
    data: { ...releaseData('Buses'), picture: ended.id, mediaPack: pictures },
  })
})
afterAll(() => hub.close())

const YEAR = 31_536_000
const nameOf = ({ filename }: Media) => filename ?? ''
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('a public file', () => {
  it('is kept for a year, under the name it was uploaded with', async () => {
    const answer = await askForFile(nameOf(shown))
    const { sha256Of } = await import('@/cms/files/stored-files')
    const bytes = await bytesOf(answer)
    expect([answer.status, sha256Of(bytes)]).toEqual([200, shown.sha256])
    expect(Object.fromEntries(answer.headers)).toEqual({
      'accept-ranges': 'bytes',
      'cache-control': `public, max-age=${YEAR}, immutable`,
      'content-disposition': `inline; filename="__d_ bus.jpg"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%20bus.jpg`,
      'content-length': String(bytes.length),
      'content-type': 'image/jpeg',
      etag: `"${shown.sha256}"`,
      'x-content-type-options': 'nosniff',
    })
  })

  it('has no copy of its own at Next, which would stay when it is taken down', async () => {
    const { default: config } = await import('../../next.config')
    expect(config.images?.unoptimized).toBe(true) // so /_next/image answers 404
  })

  it('is kept no longer than its licence runs', async () => {
    const answer = await askForFile(nameOf(running), { method: 'HEAD' })
    const [, seconds = ''] = /^public, max-age=(\d+), immutable$/.exec(
      answer.headers.get('cache-control') ?? '',
    ) ?? ['']
    expect(answer.status).toBe(200)
    expect(Number(seconds)).toBeLessThanOrEqual(25 * 60 * 60)
  })

  it('answers HEAD as GET, without its bytes', async () => {
    const [head, get] = [
      await askForFile(nameOf(shown), { method: 'HEAD' }),
      await askForFile(nameOf(shown)),
    ]
    expect((await bytesOf(head)).length).toBe(0)
    await get.arrayBuffer()
    expect([head.status, ...head.headers]).toEqual([get.status, ...get.headers])
  })

  it('is not sent to whoever has it', async () => {
    const etag = `"${shown.sha256}"`
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await askForFile(nameOf(shown), { headers: { 'if-none-match': tags } })
      expect([answer.status, (await bytesOf(answer)).length]).toEqual([304, 0])
    }
    const other = await askForFile(nameOf(shown), { headers: { 'if-none-match': '"other"' } })
    await other.arrayBuffer()
    expect(other.status).toBe(200)
  })

  it.each([
    ['bytes=0-9', 206, 0, 10],
    ['bytes=10-', 206, 10, undefined],
    ['bytes=-7', 206, -7, undefined],
    ['bytes=0-4,5-9', 206, 0, 10],
    ['bytes=0-1,50-60', 200, 0, undefined],
    ['lines=1-2', 200, 0, undefined],
    ['nonsense', 200, 0, undefined],
  ])('sends the part that was asked for: %s', async (range, status, start, end) => {
    const whole = await bytesOf(await askForFile(nameOf(shown)))
    const answer = await askForFile(nameOf(shown), { headers: { range } })
    const part = await bytesOf(answer)
    expect(answer.status).toBe(status)
    expect(part.equals(whole.subarray(start, end))).toBe(true)
    expect(answer.headers.get('content-length')).toBe(String(part.length))
    if (status === 206)
      expect(answer.headers.get('content-range')).toMatch(
        new RegExp(`^bytes \\d+-\\d+/${whole.length}$`),
      )
  })

  it('answers 416 to a range beyond the end, and sends the whole if the range is of another file', async () => {
    const beyond = await askForFile(nameOf(shown), { headers: { range: 'bytes=9999999-' } })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([
      416,
      expect.stringMatching(/^bytes \*\/\d+$/),
    ])
    const other = { range: 'bytes=0-9', 'if-range': '"another"' }
    const answer = await askForFile(nameOf(shown), { headers: other })
    expect([answer.status, (await bytesOf(answer)).length > 10]).toEqual([200, true])
  })
})

describe('a private file', () => {
  it('is served to signed-in users, at both addresses, and is not cached', async () => {
    const token = await hub.login('author')
    const headers = { authorization: `JWT ${token}` }
    for (const name of filesOf(hidden)) {
      expect(await publicStatus(name)).toBe(404)
      const answer = await askForFile(name, { headers })
      await answer.arrayBuffer()
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        'private, no-store',
      ])
      const editor = await hub.rest('GET', `/api/media/file/${name}`, { token })
      expect([editor.status, editor.headers.get('cache-control')]).toEqual([
        200,
        'private, no-store',
      ])
    }
    const forged = await askForFile(nameOf(hidden), { headers: { authorization: 'JWT forged' } })
    expect(forged.status).toBe(404)
  })

  it.each(['..%2Fhub.db', '../hub.db', '.gitkeep', 'Łódź bus.jpg', ''])(
    'is not at %p, to nobody and to no staff',
    async (name) => {
      const headers = { authorization: `JWT ${await hub.login('author')}` }
      writeFileSync(path.join(process.env.MEDIA_DIR ?? '', '.gitkeep'), 'x')
      expect(await publicStatus(name)).toBe(404)
      expect((await askForFile(name, { headers })).status).toBe(404)
    },
  )
})

describe('a picture whose licence has ended', () => {
  it('is refused in every size, and says that it has gone', async () => {
    for (const name of filesOf(ended)) expect(await publicStatus(name)).toBe(410)
    for (const name of filesOf(running)) expect(await publicStatus(name)).toBe(200)
  })

  it('is in no page, list, feed, file or answer of a program', async () => {
    const names = filesOf(ended)
    const texts = await everythingPublic()
    expect(texts.length).toBeGreaterThan(8)
    for (const text of texts)
      for (const name of names) expect(text.includes(name.slice(0, 32))).toBe(false)
    const all = texts.join('\n')
    expect(all).not.toContain('ended-licence')
    expect(all).toContain(nameOf(running)) // shows that the search finds names
  })

  it('is not in the pack of pictures', async () => {
    const { GET } =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/pictures/route')
    const slug = release.slug ?? ''
    const answer = await askRoute(GET, { path: `/news/${slug}/pictures.zip`, params: { slug } })
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files)).toEqual(['captions.txt', 'Łódź bus.jpg', 'running.jpg'])
  })

  it('leaves memory at midnight in London, and nothing leaves it before', async () => {
    const { clearCacheAtMidnight } = await import('@/cms/scheduler/clear-cache-at-midnight')
    const { siteGeneration } = await import('@/cms/read-cache/read-cache')
    const at = (instant: string) => {
      clearCacheAtMidnight(new Date(instant))
      return siteGeneration()
    }
    const evening = at('2026-06-30T22:59:58.000Z')
    expect(at('2026-06-30T22:59:59.000Z')).toBe(evening)
    expect(at('2026-06-30T23:00:00.000Z')).toBe(evening + 1)
    expect(at('2026-07-01T12:00:00.000Z')).toBe(evening + 1)
  })
})

/** Every public representation of the release as text: page view, feeds, downloads and API. */
async function everythingPublic(): Promise<string[]> {
  const slug = release.slug ?? ''
  const { readContent } = await import('@/cms/read/read-content')
  const { readSettings } = await import('@/cms/read/read-settings')
  const { listPressPictures } = await import('@/cms/read/list-press-pictures')
  const { toReleaseView } = await import('@/site/views/release-view')
  const stored = await readContent({ kind: 'news-releases', slug })
  const now = new Date().toISOString()
  const settings = await readSettings()
  const texts: unknown[] = [stored && toReleaseView(stored, { settings, now })]
  texts.push(await listPressPictures())
  // Sequential: Jest fails to load a module that is imported twice concurrently.
  for (const format of ['rss', 'atom', 'json']) texts.push(await feed(format))
  for (const format of ['txt', 'ninjs', 'pdf'] as const) texts.push(await file(format, slug))
  texts.push(await api(`/api/v1/news-releases/${slug}`, slug))
  const lists = ['/api/media?limit=100', `/api/news-releases/${release.id}?depth=2`]
  for (const list of lists) texts.push((await hub.rest('GET', list)).body)
  return texts.map((text) => (typeof text === 'string' ? text : JSON.stringify(text)))
}

const feed = async (format: string) => {
  const { GET } =
    await import('@/app/(feeds-and-downloads)/feeds-and-downloads/news/[format]/route')
  return (await askRoute(GET, { path: `/news.${format}`, params: { format } })).text()
}

const file = async (format: 'txt' | 'ninjs' | 'pdf', slug: string) => {
  const routes = {
    txt: () => import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/txt/route'),
    ninjs: () =>
      import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/ninjs/route'),
    pdf: () => import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/pdf/route'),
  }
  const { GET } = await routes[format]()
  return (await askRoute(GET, { path: `/news/${slug}.${format}`, params: { slug } })).text()
}

const api = async (address: string, slug: string) => {
  const { GET } = await import('@/app/(feeds-and-downloads)/api/v1/[kind]/[slug]/route')
  return (await askRoute(GET, { path: address, params: { kind: 'news-releases', slug } })).text()
}

describe('a file that somebody changed on the disk', () => {
  it('stops what is approved, in a sentence', async () => {
    const { verifyStoredFiles } = await import('@/cms/files/verify-stored-files')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, hub.payload)
    const document = { ...release }
    expect(await verifyStoredFiles({ req, kind: 'news-releases', document })).toEqual([])
    const [, small = ''] = filesOf(running)
    appendFileSync(path.join(process.env.MEDIA_DIR ?? '', small), 'x')
    expect(await verifyStoredFiles({ req, kind: 'news-releases', document })).toEqual([
      {
        code: 'file-differs',
        message:
          'The stored file of “running” is not as it was uploaded. Upload it again, and use that.',
      },
    ])
  })
})

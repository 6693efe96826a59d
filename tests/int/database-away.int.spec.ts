import { readdirSync } from 'node:fs'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { watched } from '@/cms/database/database-watch'
import { askPage } from '@tests/support/ask-page'
import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk } from '@tests/support/release-desk'
import { askRoute } from '@tests/support/routes'

let hub: Booted
beforeAll(async () => {
  hub = await boot()
  await releaseDesk(hub).publish('Read before', { slug: 'read-before' })
})
afterEach(async () => {
  jest.restoreAllMocks()
  await watched(async () => 'is there')
})
afterAll(() => hub.close())

const lost = () =>
  Promise.reject(Object.assign(new Error('connection refused'), { name: 'MongoNetworkError' }))

/** Puts the process into the state after a failed poll for changes. */
const takeAway = () => watched(lost).catch(() => undefined)

const filesIn = (folder: string, wanted: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .map((file) => path.join(folder, file).replace('src/', ''))

/** Routes that do not read the database, or that report its health. */
const READ_NOTHING = /robots\.txt|api\/v1\/route|health/
const ROUTES = filesIn('src/app/(feeds-and-downloads)', /route\.ts$/).filter(
  (file) => !READ_NOTHING.test(file),
)
const PAGES = filesIn('src/pages', /\.tsx$/).filter((file) => !/_\w+\.tsx|404/.test(file))

const PARAMS = { slug: 'x', format: 'rss', kind: 'news-releases', name: 'x.jpg', id: '1' }
const shortened = (headers: Headers) => ({
  cache: headers.get('cache-control'),
  retry: headers.get('retry-after'),
})
const UNAVAILABLE = { cache: 'no-store', retry: '30' }

describe('while the database is away', () => {
  it.each(ROUTES)('%s answers 503 in words at once, and says when to ask again', async (file) => {
    await takeAway()
    const { GET } = await import(`@/${file.replace(/\.ts$/, '')}`)
    const began = Date.now()
    const answer = await askRoute(GET, {
      path: `/${file.includes('api/v1') ? 'api/v1/x' : 'x'}`,
      params: PARAMS,
    })
    expect([answer.status, shortened(answer.headers)]).toEqual([503, UNAVAILABLE])
    expect(await answer.text()).toContain('database does not answer')
    expect(Date.now() - began).toBeLessThan(2000)
  })

  it.each(PAGES)('%s answers 503 with the page that reads nothing', async (file) => {
    await takeAway()
    const page = await import(`@/${file.replace(/\.tsx$/, '')}`)
    const answer = await askPage(page, '/away', { params: { ...PARAMS, path: ['x'] } })
    expect([answer.status, shortened(new Headers(answer.headers))]).toEqual([503, UNAVAILABLE])
    expect(answer.html).toContain('Sorry, there is a problem')
  })

  it('a response that is known to be current is sent from the cache', async () => {
    const { GET } =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/txt/route')
    const asked = { path: '/news/read-before.txt', params: { slug: 'read-before' } }
    expect((await askRoute(GET, asked)).status).toBe(200)
    await takeAway()
    expect((await askRoute(GET, asked)).status).toBe(200)
  })

  it('a read that fails before this process knows is answered alike', async () => {
    jest.spyOn(hub.payload.db, 'find').mockImplementation(lost)
    const { GET } =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/news/[format]/route')
    const asked = { path: '/news.rss?q=never-asked-before', params: { format: 'rss' } }
    const answer = await askRoute(GET, asked)
    expect([answer.status, shortened(answer.headers)]).toEqual([503, UNAVAILABLE])
  })

  it('a forgotten-password request gets 503 and queues no mail, whatever the email', async () => {
    const forgot = (email: string) =>
      hub.rest<object>('POST', '/api/users/forgot-password', { body: { email } })
    jest.spyOn(hub.payload.db, 'findOne').mockImplementation(lost)
    const known = await forgot('author@example.org')
    const unknown = await forgot('nobody-here@example.org')
    expect([known.status, known.body]).toEqual([503, unknown.body])
    expect(JSON.stringify(known.body)).toContain('The database does not answer.')
    jest.restoreAllMocks()
    await takeAway()
    expect((await forgot('author@example.org')).status).toBe(503)
    const { docs } = await hub.payload.find({ collection: 'payload-jobs', limit: 0 })
    expect(docs.filter(({ taskSlug }) => taskSlug === 'send-account-link')).toEqual([])
  })
})

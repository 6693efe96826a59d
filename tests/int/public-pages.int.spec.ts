import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { NewsRelease } from '@/cms/generated/payload-types'
import { askPage } from '@tests/support/ask-page'
import { boot, type Booted } from '@tests/support/boot-payload'
import { textBlock } from '@tests/support/fixtures'
import { putInForce, putSettingsInForce } from '@tests/support/in-force'
import { publishContent, requestOf, reviseContent, transitionAs } from '@tests/support/publish'

let hub: Booted
let bench: NewsRelease

const publishRelease = (title: string, slug: string, now?: Date) =>
  publishContent({
    payload: hub.payload,
    users: hub.users,
    kind: 'news-releases',
    now,
    data: {
      title,
      slug,
      summary: `${title}: what it means.`,
      kind: 'news-story',
      body: [textBlock('Residents chose it.')],
      pressContact: { name: 'Press office', phone: '01632 960 118', email: 'press@example.test' },
    },
  })

const home = () => import('@/pages/index')
const news = () => import('@/pages/news/index')
const release = () => import('@/pages/news/[slug]')
const anything = () => import('@/pages/[...path]')

beforeAll(async () => {
  hub = await boot()
  bench = await publishRelease('New bench in Fenton', 'new-bench', new Date('2025-10-20T09:00:00Z'))
  const redirects = [
    { from: '/news/article/896/old_headline', to: '/news/new-bench' },
    { from: '/gone', reason: 'personal-data' as const, note: 'The name of a child.' },
  ]
  for (const data of redirects) await putInForce(hub, 'redirects', data)
})
afterAll(() => hub.close())

describe('a public page', () => {
  it('has one H1, and the council’s name of today from settings', async () => {
    await putSettingsInForce(hub, { councilName: 'Borough of Somewhere' })
    const { status, html } = await askPage(await home(), '/')
    expect(status).toBe(200)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('News and campaigns from Borough of Somewhere')
    expect(html).toContain('New bench in Fenton')
  })

  it('may be cached but must be revalidated; a preview is not cached', async () => {
    const seen = await askPage(await home(), '/')
    expect(seen.headers).toEqual({
      'cache-control': 'public, max-age=0, must-revalidate',
      xkey: expect.stringMatching(/^site /),
    })
    const preview = await askPage(await home(), '/', { isPreview: true })
    expect(preview.headers['cache-control']).toBe('private, no-store')
  })

  it('shows an alert banner between its start and its end only', async () => {
    const banner = (title: string, startsAt: string, endsAt: string) =>
      publishContent({
        payload: hub.payload,
        users: hub.users,
        kind: 'alert-banners',
        data: { title, summary: 'Keep away.', severity: 'emergency', startsAt, endsAt },
      })
    const day = 24 * 60 * 60 * 1000
    const at = (days: number) => new Date(Date.now() + days * day).toISOString()
    await banner('Smoke over Fenton', at(-1), at(1))
    await banner('Flood next week', at(7), at(8))
    const { html } = await askPage(await anything(), '/nowhere', { params: { path: ['nowhere'] } })
    expect(html).toContain('Smoke over Fenton')
    expect(html).not.toContain('Flood next week')
  })
})

describe('an address without a page', () => {
  const ask = async (path: string) =>
    askPage(await anything(), path, { params: { path: path.slice(1).split('/') } })

  it('that redirects answers 301', async () => {
    expect(await ask('/news/article/896/old_headline')).toMatchObject({
      status: 301,
      location: '/news/new-bench',
    })
  })

  it('that has gone answers 410 with the reason, and never the private note', async () => {
    const { status, html } = await ask('/gone')
    expect(status).toBe(410)
    expect(html).toContain('personal information')
    expect(html).not.toContain('name of a child')
  })

  it('that never was answers 404 with a search and the press office', async () => {
    const { status, html } = await ask('/nowhere/at/all')
    expect(status).toBe(404)
    expect(html).toContain('We cannot find that page')
    expect(html).toContain('id="error-search"')
  })

  it('of a release taken down answers 410, and 301 where it says what replaces it', async () => {
    const mistake = await publishRelease('Published by mistake', 'mistake')
    const step = { payload: hub.payload, user: hub.users.approver, kind: 'news-releases' as const }
    const input = { reason: 'published-in-error', comment: 'Wrong file.' }
    await transitionAs({ ...step, id: mistake.id, transition: 'unpublish', input })
    const gone = await askPage(await release(), '/news/mistake', { params: { slug: 'mistake' } })
    expect(gone.status).toBe(410)
    expect(gone.html).toContain('published by mistake')
    expect(gone.html).not.toContain('Residents chose it.')
    const old = await publishRelease('Old bench', 'old-bench')
    const replaced = { reason: 'consolidated', redirectTo: '/news/new-bench', comment: 'One page.' }
    await transitionAs({ ...step, id: old.id, transition: 'unpublish', input: replaced })
    expect(
      await askPage(await release(), '/news/old-bench', { params: { slug: 'old-bench' } }),
    ).toMatchObject({ status: 301, location: '/news/new-bench' })
    const { readHistory } = await import('@/cms/audit/read-history')
    const req = await requestOf(hub.payload, hub.users.approver)
    const led = async (id: string) =>
      (await readHistory({ req, kind: 'news-releases', id }))[0]?.leadsTo
    expect([await led(old.id), await led(mistake.id)]).toEqual(['/news/new-bench', null])
  })
})

describe('the news list', () => {
  const ask = async (query: string) => askPage(await news(), `/news${query}`)

  it('shows a change at once', async () => {
    expect((await ask('')).html).toContain('New bench in Fenton')
    await reviseContent({
      payload: hub.payload,
      users: hub.users,
      kind: 'news-releases',
      id: bench.id,
      data: { title: 'Two benches in Fenton' },
      input: { changeKind: 'correction', changeNote: 'There are two.' },
    })
    const { html } = await ask('')
    expect(html).toContain('Two benches in Fenton')
    expect(html).toContain('Corrected')
  })

  it.each([
    ['', 200],
    ['?kind=news-story&year=2025', 200],
    ['?topic=nonsense', 200],
    ['?year=20211', 200],
    ['?q=nothing-of-the-kind', 200],
    ['?page=99', 404],
    ['?page=two', 404],
  ])('answers /news%s with %d', async (query, status) => {
    expect((await ask(query)).status).toBe(status)
  })

  it('says at its field that a filter names nothing', async () => {
    const { html } = await ask('?topic=nonsense')
    expect(html).toContain('href="#f-topic">There is no topic “nonsense”')
    expect(html).toContain('aria-describedby="f-topic-error"')
  })
})

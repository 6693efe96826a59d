import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Campaign, Media, NewsRelease } from '@/cms/generated/payload-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { textBlock, uploadPicture } from '@tests/support/fixtures'
import { askForFile, filesOf } from '@tests/support/media-requests'
import { publishContent, requestOf, transitionAs, writeDraft } from '@tests/support/publish'
import { askRoute } from '@tests/support/routes'

/** A word in all private content; no public response may contain it. */
const SECRET = 'Zanzibar'
const NOW = '2030-01-01T00:00:00.000Z'

let hub: Booted
let release: NewsRelease
let gone: NewsRelease
let draft: NewsRelease
let draftCampaign: Campaign
let campaign: Campaign
let privatePicture: Media
let publicPicture: Media

type List = { docs: Record<string, unknown>[]; totalDocs: number }

beforeAll(async () => {
  hub = await boot()
  const { payload, users } = hub
  const desk = { payload, users }
  const picture = (name: string) =>
    uploadPicture({ payload, user: users.author, name, data: { consent: `${SECRET} consent` } })
  privatePicture = await picture('zanzibar')
  publicPicture = await picture('open')
  draftCampaign = await writeDraft({
    ...desk,
    kind: 'campaigns',
    data: { title: `${SECRET} campaign`, summary: SECRET },
  })
  const draftPerson = await writeDraft({
    ...desk,
    kind: 'people',
    data: { title: `${SECRET} person` },
  })
  draft = await writeDraft({
    ...desk,
    kind: 'news-releases',
    data: {
      title: `${SECRET} release`,
      slug: 'the-draft',
      summary: SECRET,
      body: [textBlock(SECRET)],
      picture: privatePicture.id,
    },
  })
  release = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: {
      title: 'Public story',
      summary: 'It is public.',
      picture: publicPicture.id,
      campaigns: [draftCampaign.id],
      people: [draftPerson.id],
      followsOn: [draft.id],
      body: [
        textBlock('Public words.'),
        linkTo(draft.id),
        {
          blockType: 'quote',
          kind: 'direct',
          words: 'Hello.',
          speaker: draftPerson.id,
          speakerName: 'A. Speaker',
        },
      ],
    },
  })
  campaign = await publishContent({
    ...desk,
    kind: 'campaigns',
    data: {
      title: 'Public campaign',
      summary: 'It is public.',
      featured: [{ relationTo: 'news-releases', value: draft.id }],
    },
  })
  gone = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: { title: 'Unpublished story', summary: SECRET, body: [textBlock(SECRET)] },
  })
  const approver = { payload, user: users.approver, kind: 'news-releases' as const }
  await transitionAs({
    ...approver,
    id: gone.id,
    transition: 'unpublish',
    input: { reason: 'personal-data', comment: `${SECRET} note` },
  })
  await transitionAs({ ...approver, user: users.author, id: release.id, transition: 'revise' })
  await payload.update({
    collection: 'news-releases',
    id: release.id,
    data: { title: `${SECRET} revision`, body: [textBlock(SECRET)] },
    req: await requestOf(payload, users.author),
  })
})

afterAll(() => hub.close())

/** A text block that links to a release by its id. */
function linkTo(id: string) {
  const block = textBlock('x')
  const link = {
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', doc: { relationTo: 'news-releases', value: id } },
    children: [{ type: 'text', text: 'these words', version: 1 }],
  }
  block.content.root.children[0] = { type: 'paragraph', version: 1, children: [link] }
  return block
}

const get = <Body = unknown>(path: string) => hub.rest<Body>('GET', path)

const withoutSecret = (body: unknown) => expect(JSON.stringify(body)).not.toMatch(/zanzibar/i)

describe('what the public is told over REST', () => {
  it.each([
    ['a list', '/api/news-releases'],
    ['a list that asks for drafts', '/api/news-releases?draft=true'],
    ['a list that asks for depth', '/api/news-releases?depth=10'],
    ['a list that asks for the bin', '/api/news-releases?trash=true'],
    ['a list in another language', '/api/news-releases?locale=all&fallback-locale=none'],
    ['a list of campaigns with what they feature', '/api/campaigns?depth=3'],
    ['people', '/api/people?draft=true&depth=2'],
    ['pictures', '/api/media?limit=0'],
    ['redirects', '/api/redirects?depth=2'],
    ['settings', '/api/globals/settings?depth=3&draft=true'],
    ['topics', '/api/topics?depth=3'],
  ])('holds nothing private: %s', async (_name, path) => {
    const { status, body } = await get(path)
    expect(status).toBe(200)
    withoutSecret(body)
  })

  it('counts public content only', async () => {
    const { body } = await get<List>('/api/news-releases?limit=0')
    expect(body.totalDocs).toBe(1)
    const count = await get<{ totalDocs: number }>('/api/news-releases/count?draft=true')
    expect(count.body.totalDocs).toBe(1)
  })

  it('shows the public page while a revision is in progress', async () => {
    for (const query of ['', '?draft=true', '?depth=3', '?draft=true&depth=3']) {
      const { status, body } = await get<NewsRelease>(`/api/news-releases/${release.id}${query}`)
      expect(status).toBe(200)
      expect(body.title).toBe('Public story')
      withoutSecret(body)
    }
  })

  it.each([
    ['a draft', () => `/api/news-releases/${draft.id}`],
    ['a draft, asked for as a draft', () => `/api/news-releases/${draft.id}?draft=true`],
    ['what was unpublished', () => `/api/news-releases/${gone.id}`],
    ['what was unpublished, as a draft', () => `/api/news-releases/${gone.id}?draft=true`],
    ['a draft campaign', () => `/api/campaigns/${draftCampaign.id}`],
    ['a private picture', () => `/api/media/${privatePicture.id}`],
  ])('does not know %s by its id', async (_name, path) => {
    const { status, body } = await get(path())
    expect([403, 404]).toContain(status)
    withoutSecret(body)
    const missing = await get(path().replace(/[0-9a-f]{6}(?=\?|$)/, 'ffffff'))
    expect(missing.status).toBe(status)
  })

  it.each([
    ['versions', '/api/news-releases/versions'],
    [
      'versions, sought by title',
      `/api/news-releases/versions?where[version.title][like]=${SECRET}`,
    ],
    ['accounts', '/api/users'],
    ['the audit trail', '/api/audit-events'],
    ['the audit trail, counted', '/api/audit-events/count'],
    ['preferences', '/api/payload-preferences'],
    ['locks', '/api/payload-locked-documents'],
    ['migrations', '/api/payload-migrations'],
    ['stored values', '/api/payload-kv'],
  ])('keeps %s to itself', async (_name, path) => {
    const { status, body } = await get<Partial<List>>(path)
    withoutSecret(body)
    if (status === 200) expect(body.totalDocs).toBe(0)
    else expect([401, 403, 404, 501]).toContain(status)
  })

  it('contains no version and no account', async () => {
    const { payload, users } = hub
    const { docs } = await payload.findVersions({ collection: 'news-releases', limit: 1 })
    const version = await get(`/api/news-releases/versions/${docs[0]?.id}`)
    expect([403, 404]).toContain(version.status)
    withoutSecret(version.body)
    const account = await get(`/api/users/${users.author.id}`)
    expect([403, 404]).toContain(account.status)
    expect(JSON.stringify(account.body)).not.toContain('author@example.org')
    expect((await get<{ user: unknown }>('/api/users/me')).body.user).toBeNull()
  })

  it('has no GraphQL and no first account to take', async () => {
    const query = { query: '{ NewsReleases(draft: true) { docs { title } } }' }
    const graph = await hub.rest('POST', '/api/graphql', { body: query })
    expect(graph.status).toBe(404)
    const body = { email: 'a@b.example', password: 'a long enough passphrase', name: 'x' }
    expect((await hub.rest('POST', '/api/users/first-register', { body })).status).toBe(404)
  })

  it('does not let anonymous callers make a transition or read a history', async () => {
    const path = `/api/news-releases/${release.id}`
    const body = { transition: 'withdraw', reason: 'x' }
    expect((await hub.rest('POST', `${path}/transition`, { body })).status).toBe(401)
    expect((await get(`${path}/workflow`)).status).toBe(401)
  })
})

const PRIVATE = [
  'authorIds',
  'approvedHash',
  'approvedBy',
  'approvedAt',
  'reviewer',
  'dueAt',
  'importedFrom',
  'savedOver',
] as const

describe('fields that are for staff', () => {
  it('are not in the public document, even when asked for', async () => {
    const select = PRIVATE.map((field) => `select[${field}]=true`).join('&')
    for (const query of ['', `&${select}`]) {
      const { body } = await get<List>(`/api/news-releases?depth=2${query}`)
      for (const field of PRIVATE) expect(body.docs[0]).not.toHaveProperty(field)
    }
    const { body } = await get<List>('/api/media?select[consent]=true&select[usedIn]=true')
    for (const field of ['consent', 'usedIn', 'sha256'])
      expect(body.docs[0]).not.toHaveProperty(field)
  })

  it.each([
    ['where[approvedHash][exists]=true'],
    ['where[authorIds][exists]=true'],
    ['where[approvedBy][exists]=true'],
    ['where[reviewer.email][like]=a'],
    ['where[reviewer][exists]=true'],
    ['where[importedFrom.fingerprint][exists]=true'],
    ['where[or][0][and][0][dueAt][exists]=true'],
    ['sort=approvedHash'],
    ['sort=-importedFrom.fileName'],
    ['sort=reviewer.email'],
  ])('cannot be asked about: %s', async (query) => {
    const { status, body } = await get<Partial<List>>(`/api/news-releases?${query}`)
    expect([400, 403]).toContain(status)
    expect(body.docs).toBeUndefined()
  })

  it.each([
    ['/api/media?where[consent][like]=Zanzibar'],
    ['/api/media?where[usedIn][exists]=true'],
    ['/api/redirects?where[note][like]=Zanzibar'],
    ['/api/redirects?sort=note'],
    ['/api/campaigns?where[approvedBy][exists]=true'],
  ])('cannot be asked about elsewhere: %s', async (path) => {
    expect([400, 403]).toContain((await get(path)).status)
  })
})

describe('a question that could be answered from a draft', () => {
  it.each([
    ['of a title', 'where[title][like]=Zanzibar'],
    ['of a state', 'where[state][equals]=draft'],
    ['of a status', 'where[_status][equals]=draft'],
    ['of the title of a linked draft', 'where[campaigns.title][like]=Zan'],
    ['of the name of a linked person', 'where[people.title][like]=Zan'],
    ['of the summary of an earlier draft', 'where[followsOn.summary][like]=Zan'],
  ])('finds nothing: %s', async (_name, query) => {
    const { status, body } = await get<Partial<List>>(`/api/news-releases?${query}`)
    if (status === 200) expect(body.totalDocs).toBe(0)
    else expect([400, 403]).toContain(status)
  })
})

describe('files', () => {
  const askFor = async (name: string) => {
    const answer = await askForFile(name)
    return [answer.status, await answer.text()] as const
  }

  it('answer like missing ones while they are private, in every size', async () => {
    const names = filesOf(privatePicture)
    expect(names).toHaveLength(4)
    const missing = await get('/api/media/file/never-was.jpg')
    for (const name of names) {
      const { status, body } = await get(`/api/media/file/${name}`)
      expect([status, body]).toEqual([missing.status, missing.body])
      expect(await askFor(name)).toEqual(await askFor('never-was.jpg'))
    }
  })

  it('are public in every size while something public shows them, at an address of their own', async () => {
    for (const name of filesOf(publicPicture)) {
      expect((await askFor(name))[0]).toBe(200)
      expect((await get(`/api/media/file/${name}`)).status).toBe(403)
    }
  })

  it('are read by the site only while they are public', async () => {
    const { readMediaFile } = await import('@/cms/read/read-media-file')
    expect(await readMediaFile({ fileName: privatePicture.filename ?? '' })).toBeNull()
    expect(await readMediaFile({ fileName: '../hub.db' })).toBeNull()
    expect(await readMediaFile({ fileName: publicPicture.filename ?? '' })).not.toBeNull()
  })
})

describe('what the site reads', () => {
  it('is the public release, relations to drafts as bare ids', async () => {
    const { readContent } = await import('@/cms/read/read-content')
    const found = await readContent({ kind: 'news-releases', slug: release.slug ?? '' })
    expect(found?.campaigns).toEqual([draftCampaign.id])
    expect(found?.followsOn).toEqual([draft.id])
    for (const field of PRIVATE) expect(found).not.toHaveProperty(field)
    withoutSecret(found)
  })

  it('knows neither a draft nor what was unpublished by its address', async () => {
    const { readContent } = await import('@/cms/read/read-content')
    expect(await readContent({ kind: 'news-releases', slug: 'the-draft' })).toBeNull()
    expect(await readContent({ kind: 'news-releases', slug: gone.slug ?? '' })).toBeNull()
  })

  it('lists, relates and counts what is public only', async () => {
    const { listReleases } = await import('@/cms/read/list-releases')
    const { listRelatedReleases } = await import('@/cms/read/list-related')
    const { countReleases } = await import('@/cms/read/count-releases')
    const { readSettings } = await import('@/cms/read/read-settings')
    const all = await listReleases({ now: NOW })
    expect(all.total).toBe(1)
    const byDraft = await listReleases({ filters: { campaign: 'zanzibar-campaign' }, now: NOW })
    expect(byDraft).toMatchObject({ total: 0, unknown: ['campaign'] })
    const related = await listRelatedReleases({ about: { followsOn: draft.id }, now: NOW })
    withoutSecret([all, related, await countReleases({ now: NOW }), await readSettings()])
  })

  it('finds no draft, revision or unpublished words in the search', async () => {
    const { searchContent } = await import('@/cms/read/search-content')
    expect(await searchContent({ q: SECRET })).toMatchObject({ total: 0, counts: [], hits: [] })
    const found = await searchContent({ q: 'public' })
    expect(found.hits.map(({ title }) => title).sort()).toEqual(['Public campaign', 'Public story'])
    withoutSecret(found)
  })

  it('gives a campaign no address or title of a draft it features', async () => {
    const { readContent } = await import('@/cms/read/read-content')
    const found = await readContent({ kind: 'campaigns', slug: campaign.slug ?? '' })
    expect(found?.featured).toEqual([{ relationTo: 'news-releases', value: draft.id }])
    withoutSecret(found)
  })
})

describe('what machines read', () => {
  it('holds nothing private in any feed, file or list', async () => {
    const news = await import('@/app/(feeds-and-downloads)/feeds-and-downloads/news/[format]/route')
    const txt =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/txt/route')
    const ninjs =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/ninjs/route')
    const sitemap = await import('@/app/(feeds-and-downloads)/sitemap.xml/route')
    const list = await import('@/app/(feeds-and-downloads)/api/v1/[kind]/route')
    const item = await import('@/app/(feeds-and-downloads)/api/v1/[kind]/[slug]/route')
    const slug = release.slug ?? ''
    const answers = [
      ...(await Promise.all(
        ['rss', 'atom', 'json'].map((format) =>
          askRoute(news.GET, { path: `/news.${format}`, params: { format } }),
        ),
      )),
      await askRoute(txt.GET, { path: `/news/${slug}.txt`, params: { slug } }),
      await askRoute(ninjs.GET, { path: `/news/${slug}.ninjs.json`, params: { slug } }),
      await askRoute(sitemap.GET, { path: '/sitemap.xml', params: {} }),
      await askRoute(list.GET, {
        path: '/api/v1/news-releases',
        params: { kind: 'news-releases' },
      }),
      await askRoute(list.GET, { path: '/api/v1/campaigns', params: { kind: 'campaigns' } }),
      await askRoute(item.GET, { path: '/api/v1', params: { kind: 'news-releases', slug } }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      const text = await answer.text()
      expect(text).not.toMatch(/zanzibar/i)
      expect(text).not.toMatch(/the-draft|unpublished-story/)
    }
  })

  it.each([
    ['a draft', () => draft.slug ?? '', 404],
    ['what was unpublished', () => gone.slug ?? '', 410],
  ])('has no file and no data of %s', async (_name, slugOf, status) => {
    const txt =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/txt/route')
    const item = await import('@/app/(feeds-and-downloads)/api/v1/[kind]/[slug]/route')
    const slug = slugOf()
    const file = await askRoute(txt.GET, { path: `/news/${slug}.txt`, params: { slug } })
    const data = await askRoute(item.GET, { path: '/', params: { kind: 'news-releases', slug } })
    expect([file.status, data.status]).toEqual([status, status])
    expect(`${await file.text()} ${await data.text()}`).not.toMatch(/zanzibar/i)
  })

  it('keeps the words of a link to a draft, and not where it leads', async () => {
    const txt =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/releases/[slug]/txt/route')
    const slug = release.slug ?? ''
    const text = await (
      await askRoute(txt.GET, { path: `/news/${slug}.txt`, params: { slug } })
    ).text()
    expect(text).toMatch(/^these words$/m)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { newsFeedPath, pagePath, PATHS, searchPath } from '@/domain/paths'
import { releaseData } from '@tests/support/lexical'

import { launchBrowser, newVisitor } from './support/browser'
import { itemAddress, openItem, signIn, writeRelease } from './support/editor'
import { ask, askAs, ORIGIN } from './support/hub'

/**
 * Bypass attempts that need a running server: cookies, cross-origin requests, the editor's server
 * functions. After each one, the public content must be unchanged.
 */
const KIND = 'news-releases'
const SECRET = 'Zanzibar'

let browser: Browser
let people: Record<'nobody' | 'author' | 'approver' | 'legal', BrowserContext>
let writing: Page
let draft: string
let live: { id: string; slug: string }
let before: string

beforeAll(async () => {
  browser = await launchBrowser()
  const [nobody, author, approver, legal] = await Promise.all([
    newVisitor(browser),
    newVisitor(browser),
    newVisitor(browser),
    newVisitor(browser),
  ])
  people = { nobody, author, approver, legal }
  writing = await signIn(author, 'author')
  await signIn(approver, 'approver')
  await signIn(legal, 'legal')
  draft = await writeRelease(writing, releaseData(`${SECRET} draft`))
  const list = await askAs('approver', `/api/${KIND}?limit=1&where[state][equals]=published`)
  live = ((await list.json()) as { docs: [typeof live] }).docs[0] // as Payload returns it
  before = await publicRecord()
})
afterAll(() => browser.close())

const places = () => [
  pagePath(KIND, live.slug),
  newsFeedPath('rss', {}),
  newsFeedPath('json', {}),
  searchPath({ q: SECRET }),
  '/sitemap.xml',
  `/api/v1/${KIND}/${live.slug}`,
  `/api/v1/${KIND}?perPage=100`,
]

/** A response without its generation time. */
const lasting = (text: string) => text.replace(/<(lastBuildDate|updated)>.*?<\/\1>/g, '')

async function publicRecord(): Promise<string> {
  const answers = await Promise.all(
    places().map(async (place) => {
      const answer = await ask(place)
      return `${place} ${answer.status} ${lasting(await answer.text())}`
    }),
  )
  return answers.join('\n')
}

type Caller = keyof typeof people
type Sent = { method: 'POST' | 'PATCH' | 'DELETE'; path: () => string; data?: object }

const published = { _status: 'published' }
const DOORS: (Sent & { name: string })[] = [
  {
    name: 'creates it published',
    method: 'POST',
    path: () => `/api/${KIND}`,
    data: { ...releaseData(`${SECRET} new`), ...published },
  },
  {
    name: 'publishes a draft by its status',
    method: 'PATCH',
    path: () => `/api/${KIND}/${draft}?draft=true&autosave=true`,
    data: published,
  },
  {
    name: 'rewrites the public page, and overrides its lock',
    method: 'PATCH',
    path: () => `/api/${KIND}/${live.id}?overrideLock=true`,
    data: { title: SECRET },
  },
  { name: 'deletes the public page', method: 'DELETE', path: () => `/api/${KIND}/${live.id}` },
  {
    name: 'puts the public page into the trash',
    method: 'PATCH',
    path: () => `/api/${KIND}?where[id][equals]=${live.id}`,
    data: { deletedAt: '2030-01-01T00:00:00Z' },
  },
  {
    name: 'makes the scheduler’s transition',
    method: 'POST',
    path: () => `/api/${KIND}/${draft}/transition`,
    data: { transition: 'publish-as-scheduled' },
  },
  {
    name: 'queues a job',
    method: 'POST',
    path: () => '/api/payload-jobs',
    data: { taskSlug: 'x' },
  },
  {
    name: 'adds to the audit trail',
    method: 'POST',
    path: () => '/api/audit-events',
    data: { action: 'publish' },
  },
]

const send = ({ method, path, data }: Sent, person: Caller, origin = ORIGIN) =>
  people[person].request.fetch(path(), { method, data, headers: { origin } })

describe.each(['nobody', 'author', 'approver', 'legal'] as const)('%s, with a cookie', (person) => {
  it.each(DOORS)('$name: is refused, and nothing public changes', async (door) => {
    expect((await send(door, person)).ok()).toBe(false)
    expect(await publicRecord()).toBe(before)
  })
})

describe('a cookie on a request from another site', () => {
  it('does not authenticate', async () => {
    const door: Sent = {
      method: 'POST',
      path: () => `/api/${KIND}/${draft}/transition`,
      data: { transition: 'submit' },
    }
    expect((await send(door, 'author', 'https://evil.example')).status()).toBe(401)
  })
})

describe('the editor’s server functions', () => {
  type Call = { headers: Record<string, string>; body: string }
  let formState: Call

  beforeAll(async () => {
    const asked = writing.waitForRequest(
      (request) => request.method() === 'POST' && Boolean(request.headers()['next-action']),
    )
    await openItem(writing, KIND, draft)
    await writing.locator('#field-summary').fill('Typed.')
    const request = await asked
    const { 'next-action': action = '', 'content-type': type = '' } = request.headers()
    formState = {
      headers: { 'next-action': action, 'content-type': type, origin: ORIGIN },
      body: request.postData() ?? '',
    }
  })

  const call = (person: Caller, body = formState.body) =>
    people[person].request.post(itemAddress(KIND, draft), {
      data: body,
      headers: formState.headers,
      maxRedirects: 0,
    })

  it('do not reveal drafts to anonymous callers', async () => {
    const answer = await call('nobody')
    expect(await answer.text()).not.toContain(SECRET)
  })

  it.each(['nobody', 'author', 'legal'] as const)('publish nothing for %s', async (person) => {
    for (const name of ['form-state', 'table-state', 'schedule-publish', 'copy-data-from-locale'])
      await call(person, formState.body.replaceAll('"form-state"', `"${name}"`))
    await call(person, formState.body.replaceAll('"draft"', '"published"'))
    expect(await publicRecord()).toBe(before)
  })
})

describe('addresses of the editor', () => {
  it.each([
    ['a draft', () => itemAddress(KIND, draft)],
    ['its versions', () => `${itemAddress(KIND, draft)}/versions`],
    ['the trash', () => `${PATHS.admin}/collections/${KIND}/trash`],
    ['the audit trail', () => `${PATHS.admin}/collections/audit-events`],
  ])('reveal nothing of %s to anonymous callers', async (_name, address) => {
    const answer = await people.nobody.request.get(address())
    expect(await answer.text()).not.toContain(SECRET)
  })
})

import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { putInForce, putSettingsInForce } from '@tests/support/in-force'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'
import {
  link,
  storedParagraph,
  quoteBlock,
  releaseOf,
  releaseSaying,
} from '@tests/support/stored-text'

type Checked = {
  issues: { code: string; field: string }[]
  advice: { code: string; field: string; message: string }[]
  words: number
  minutes: number
}

let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const check = async (content: unknown, kind = 'news-releases') =>
  hub.rest<Checked>('POST', `/api/${kind}/checks`, {
    body: { content },
    token: await desk.tokenOf('author'),
  })

const messages = ({ advice }: Checked, code: string) =>
  advice.filter((found) => found.code === code).map(({ message }) => message)

describe('a form that is checked while somebody writes', () => {
  it('is told what blocks and what could be better, and is not saved', async () => {
    const { status, headers, body } = await check({
      ...releaseSaying('It opened today!'),
      title: '',
    })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(body.issues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'no-title title',
      'field kind',
    ])
    expect(body.advice.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['today-without-date', 'exclamation-mark']),
    )
    const { docs } = await hub.payload.find({ collection: 'news-releases', pagination: false })
    expect(docs).toEqual([])
  })

  it('has its words counted, notes to editors apart', async () => {
    const draft = { ...releaseSaying('word '.repeat(500)), notesToEditors: [{ note: 'One two.' }] }
    const { body } = await check(draft)
    expect(body.words).toBe(507)
    expect(body.minutes).toBe(2)
  })

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['words', 'Hub opens'],
  ])('is refused when it is %s', async (_what, content) => {
    expect((await check(content)).status).toBe(422)
  })

  it('is for people who are signed in', async () => {
    const { status } = await hub.rest('POST', '/api/news-releases/checks', {
      body: { content: releaseOf() },
    })
    expect(status).toBe(401)
  })

  it.each([
    ['a title that is a number', { title: 7, summary: null }, 200],
    ['text that is no rich text', { body: [{ blockType: 'text', content: 'x' }] }, 200],
    ['blocks that are none', { body: [null, 'x'] }, 422],
  ])('bears a shape no form has: %s', async (_what, odd, answer) => {
    expect((await check(odd)).status).toBe(answer)
  })
})

describe('spelling', () => {
  it('is British, and leaves quotes alone', async () => {
    const draft = releaseOf(
      ...releaseSaying('The colour of the center is realy gray.').body,
      quoteBlock('We recieve it.'),
    )
    const { body } = await check(draft)
    expect(messages(body, 'spelling').map((message) => message.split('”')[0])).toEqual([
      '“center',
      '“realy',
      '“gray',
    ])
  })

  it('knows the council’s people, places and partners, and the words in the settings', async () => {
    const words = 'Xandra Quillfeather met Blurtonhaugh Zephyrworks about the Spodewheel.'
    const { body: before } = await check(releaseSaying(words))
    expect(messages(before, 'spelling')).toHaveLength(5)
    const { payload } = hub
    await payload.create({
      collection: 'people',
      draft: true,
      data: { title: 'Xandra Quillfeather' },
    })
    await putInForce(hub, 'places', { title: 'Blurtonhaugh', slug: 'blurtonhaugh', kind: 'ward' })
    await payload.create({
      collection: 'organisations',
      draft: true,
      data: { title: 'Zephyrworks' },
    }) // enough for a draft
    await putSettingsInForce(hub, { dictionaryWords: 'Spodewheel\n' })
    const { body: after } = await check(releaseSaying(words))
    expect(messages(after, 'spelling')).toEqual([])
  })

  it('keeps the council’s word list from the public', async () => {
    const { body } = await hub.rest<object>('GET', '/api/globals/settings')
    expect(body).not.toHaveProperty('dictionaryWords')
  })
})

describe('links', () => {
  let site: Server
  let origin: string
  const asked: string[] = []

  const answer: RequestListener = (req, res) => {
    asked.push(`${req.method} ${req.url}`)
    const statuses: Record<string, number> = {
      '/gone': 410,
      '/lost': 404,
      '/fault': 503,
      '/shy': 403,
    }
    if (req.url === '/slow') return
    if (req.url === '/round') return res.writeHead(302, { location: '/round' }).end()
    if (req.url === '/on') return res.writeHead(301, { location: '/there' }).end()
    if (req.url === '/out') return res.writeHead(302, { location: 'ftp://example.org/' }).end()
    if (req.url === '/get' && req.method === 'HEAD') return res.writeHead(405).end()
    res.writeHead(statuses[req.url ?? ''] ?? 200).end('words')
  }

  beforeAll(async () => {
    site = createServer(answer)
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}` // it listens on a port, not a pipe
  })
  afterAll(() => {
    site.closeAllConnections()
    site.close()
  })

  it.each([
    ['/there', null],
    ['/on', null],
    ['/get', null],
    ['/shy', null],
    ['/lost', 'there is no such page (404)'],
    ['/gone', 'the page is gone (410)'],
    ['/fault', 'the site has a fault (503)'],
    ['/slow', 'the site did not answer in time'],
    ['/round', 'it leads on and on'],
    ['/out', 'it is not a web address'],
  ])('are tried: %s gives %s', async (path, problem) => {
    const { tryLink } = await import('@/cms/checks/try-link')
    const { linkProblem } = await import('@/domain/links/link-problem')
    const tried = await tryLink({ address: origin + path, mayReach: () => true, timeoutMs: 400 })
    expect(linkProblem(tried)).toBe(problem)
  })

  it('are asked for by HEAD, and by GET only where that is refused', async () => {
    const { tryLink } = await import('@/cms/checks/try-link')
    asked.length = 0
    await tryLink({ address: `${origin}/there`, mayReach: () => true })
    await tryLink({ address: `${origin}/get`, mayReach: () => true })
    expect(asked).toEqual(['HEAD /there', 'HEAD /get', 'GET /get'])
  })

  it.each([
    () => `${origin}/there`,
    () => origin.replace('127.0.0.1', 'localhost'),
    () => origin.replace('127.0.0.1', '[::1]'),
    () => origin.replace('127.0.0.1', '2130706433'),
    () => 'http://169.254.169.254/latest/meta-data/',
  ])('never lead the server into a private network', async (address) => {
    const { tryLink } = await import('@/cms/checks/try-link')
    asked.length = 0
    expect(await tryLink({ address: address() })).toEqual({ failure: 'PRIVATE' })
    expect(asked).toEqual([])
  })

  it('never lead there by a redirect either', async () => {
    const { tryLink } = await import('@/cms/checks/try-link')
    let steps = 0
    const mayReach = () => ++steps === 1
    expect(await tryLink({ address: `${origin}/on`, mayReach })).toEqual({ failure: 'PRIVATE' })
  })

  it('are queued by a save, tried by the job, and shown at their field', async () => {
    const draft = releaseSaying(
      storedParagraph(
        link('the plan', 'https://example.org/plan'),
        ' and ',
        link('the list', 'https://example.org/list'),
        '.',
      ),
    )
    await desk.write('author', 'With links', { body: draft.body })
    const { docs } = await hub.payload.find({
      collection: 'payload-jobs',
      where: { queue: { equals: 'links' } },
    })
    expect(docs.map(({ input }) => input)).toEqual([
      { addresses: ['https://example.org/plan', 'https://example.org/list'] },
    ])
    const { checkLinks } = await import('@/cms/checks/check-links-task')
    await checkLinks({
      payload: hub.payload,
      addresses: ['https://example.org/plan', 'https://example.org/list'],
      tries: async ({ address }) => ({ status: address.endsWith('plan') ? 404 : 200 }),
      isOnline: async () => true,
    })
    const { body } = await check(draft)
    expect(body.advice.filter(({ code }) => code === 'link-broken')).toMatchObject([
      { field: 'body.0.content', message: expect.stringContaining('there is no such page') },
    ])
  })

  it('are not queued again while what is known of them is fresh', async () => {
    const { queueStale } = await import('@/cms/checks/queue-link-checks')
    const count = async () =>
      (await hub.payload.find({ collection: 'payload-jobs', pagination: false })).docs.length
    const before = await count()
    await queueStale(hub.payload, ['https://example.org/plan', 'https://example.org/list'])
    expect(await count()).toBe(before)
  })

  it('are not called broken while the server itself is off the internet', async () => {
    const { checkLinks } = await import('@/cms/checks/check-links-task')
    const trying = checkLinks({
      payload: hub.payload,
      addresses: ['https://example.org/other'],
      tries: async () => ({ failure: 'ENOTFOUND' }),
      isOnline: async () => false,
    })
    await expect(trying).rejects.toThrow('no way to the internet')
    const { totalDocs } = await hub.payload.count({
      collection: 'checked-links',
      where: { address: { equals: 'https://example.org/other' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('have results that the public cannot read and no user can write', async () => {
    const anonymous = await hub.rest('GET', '/api/checked-links')
    expect(anonymous.status).toBe(403)
    const token = await desk.tokenOf('administrator')
    const forged = { address: 'https://example.org/x', checkedAt: new Date().toISOString() }
    expect((await hub.rest('POST', '/api/checked-links', { body: forged, token })).status).toBe(403)
  })
})

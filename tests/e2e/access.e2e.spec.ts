import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SanitizedConfig } from 'payload'

import { type Caller, CALLERS } from '@/cms/access/access-rules'
import { releaseData } from '@tests/support/lexical'
import { ALL, type WalkStep, stepsOf, take } from '@tests/support/walk-endpoints'

import { type AttackedHub, attackedHub } from './support/attacked-hub'

/**
 * The access table on a running server: every kind of caller tries every endpoint of the live
 * configuration. Requests that should be refused target all documents; the others, none.
 */
let hub: AttackedHub
let config: SanitizedConfig
let steps: WalkStep[]
let tokens: Partial<Record<Caller, string>>
let leaver: string
let ids: Record<string, string>

beforeAll(async () => {
  config = await (await import('@payload-config')).default
  hub = await attackedHub()
  steps = stepsOf(config)
  tokens = await hub.signInAll()
  leaver = await hub.signInAndLeave('author2')
  await make('/api/news-releases?draft=true', releaseData('Of the author'))
  await make('/api/payload-preferences/of-the-author', { value: 'theirs' })
  ids = await idsOfAll()
})
afterAll(() => hub.end())

/** Creates a document of the author's, as a target for requests. */
async function make(address: string, body: object): Promise<void> {
  const { status, text } = await hub.ask('POST', address, { token: tokens.author, body })
  if (status >= 300) throw new Error(`${address} was refused: ${text}`)
}

/** All documents that this session can read, by collection. */
async function everything(token?: string): Promise<Record<string, { id: string }[]>> {
  const read = config.collections.map(async ({ slug }) => {
    const { status, text } = await hub.ask('GET', `/api/${slug}?sort=id&depth=0`, { token })
    return [
      slug,
      status === 200 ? (JSON.parse(text) as { docs: { id: string }[] }).docs : [],
    ] as const // as Payload returns it
  })
  return Object.fromEntries(await Promise.all(read))
}

async function idsOfAll(): Promise<Record<string, string>> {
  const { author, administrator } = tokens
  const found = { ...(await everything(author)), ...(await everything(administrator)) }
  const theirs = (await everything(author))['payload-preferences']
  return Object.fromEntries(
    Object.entries({ ...found, 'payload-preferences': theirs ?? [] }).flatMap(([slug, [first]]) =>
      first ? [[slug, first.id]] : [],
    ),
  )
}

type Account = { id: string; name: string; email?: string; updatedAt: string }

async function accounts(): Promise<Account[]> {
  const { text } = await hub.ask('GET', '/api/users?sort=id', { token: tokens.administrator })
  return (JSON.parse(text) as { docs: Account[] }).docs // as Payload returns it
}

async function accountOf(name: string): Promise<Account> {
  const account = (await accounts()).find((one) => one.name === name)
  if (!account) throw new Error(`Nobody is called ${name}`)
  return account
}

const wrongSteps = async (caller: Caller, token?: string): Promise<string[]> => {
  const wrong: (string | null)[] = []
  for (const step of steps) wrong.push(await take({ ask: hub.ask, step, caller, token, ids }))
  return wrong.filter((words) => words !== null)
}

describe('every endpoint of the running server', () => {
  it('is one of many, on every collection', () => {
    expect(steps.length).toBeGreaterThan(config.collections.length * 10)
  })

  it.each([
    ['a stranger', () => undefined],
    ['whoever holds a session of an account that is switched off', () => leaver],
    ['whoever made up a session', () => 'made.up.token'],
  ])('changes nothing for %s, and tells them nothing', async (_, token) => {
    const before = await everything(tokens.administrator)
    expect(before['news-releases']).toHaveLength(1)
    expect(await wrongSteps('nobody', token())).toEqual([])
    expect(await everything(tokens.administrator)).toEqual(before)
  })

  it.each(CALLERS.filter((caller) => caller !== 'nobody'))(
    'treats %s as in the table',
    async (caller) => {
      expect(await wrongSteps(caller, tokens[caller])).toEqual([])
    },
  )
})

describe('what is somebody’s own', () => {
  const PLACE = '/api/payload-preferences'

  it('cannot be read, changed or deleted by anyone else, by id or by query', async () => {
    const id = ids['payload-preferences']
    const before = (await everything(tokens.author))['payload-preferences']
    expect(before?.map((one) => one.id)).toContain(id)
    for (const caller of ['approver', 'legal', 'administrator'] as const) {
      const sent = { token: tokens[caller], body: { value: 'taken' } }
      const { token } = sent
      for (const below of [`/${id}`, `?${ALL}`, `?where[id][equals]=${id}`]) {
        expect((await hub.ask('GET', `${PLACE}${below}`, { token })).text).not.toContain('theirs')
        expect((await hub.ask('PATCH', `${PLACE}${below}`, sent)).status).toBeLessThan(500)
        expect((await hub.ask('DELETE', `${PLACE}${below}`, { token })).status).toBeLessThan(500)
      }
    }
    expect((await everything(tokens.author))['payload-preferences']).toEqual(before)
  })
})

describe('accounts', () => {
  it('cannot be changed without a session, one or all of them', async () => {
    const before = await accounts()
    const body = { email: 'mallory@example.org', password: 'a long enough passphrase' }
    const asked = [
      `/api/users?${ALL}`,
      `/api/users/${before[0]?.id}`,
      '/api/users/undefined',
      '/api/users?where[id][equals]=undefined',
    ]
    const answers = await Promise.all(asked.map((address) => hub.ask('PATCH', address, { body })))
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 401))
    expect(await accounts()).toEqual(before)
  })

  it('are changed by an author one at a time: their own', async () => {
    const before = await accounts()
    const own = await accountOf('author')
    const { author: token } = tokens
    const body = { name: 'author, renamed' }
    const all = await hub.ask('PATCH', `/api/users?${ALL}`, { token, body })
    expect(JSON.parse(all.text)).toMatchObject({ docs: [{ id: own.id }], errors: [] })
    for (const { id } of before.filter((account) => account.id !== own.id))
      expect([403, 404]).toContain(
        (await hub.ask('PATCH', `/api/users/${id}`, { token, body })).status,
      )
    const after = await accounts()
    expect(after.filter(({ id }) => id !== own.id)).toEqual(
      before.filter(({ id }) => id !== own.id),
    )
    expect((await accountOf('author, renamed')).id).toBe(own.id)
  })
})

describe('the editor', () => {
  const screens = ['/admin', '/admin/account', '/admin/collections/news-releases']
  const answers = async (token?: string) => {
    const headers = { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' }
    const asked = screens.map((address) => hub.ask('GET', address, { headers }))
    return (await Promise.all(asked)).map(({ status }) => status)
  }

  it('opens for everybody with a role', async () => {
    for (const token of Object.values(tokens)) expect(await answers(token)).toEqual([200, 200, 200])
  })

  it('opens for somebody whose roles wait, with their own account and nothing else', async () => {
    const token = await hub.signIn('approver2')
    const { id } = await accountOf('approver2')
    const body = { roles: [] }
    const taken = await hub.ask('PATCH', `/api/users/${id}`, { token: tokens.administrator, body })
    expect(taken.status).toBe(200)
    expect((await answers(token)).slice(0, 2)).toEqual([200, 200])
    const headers = { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' }
    const { text } = await hub.ask('GET', '/admin', { headers })
    expect(text).toContain('None of your roles is in force yet')
    expect(text).not.toContain('Of the author')
  })
})

describe('a stranger', () => {
  it.each([
    '/api/news-releases',
    '/api/news-releases/',
    '/api//news-releases',
    '/api/%6Eews-releases',
    '/api/news-releases%2F1',
    '/api/news-releases?depth=2&sort=-title',
    '/api/news-releases/count?where[title][like]=a',
    '/api/globals/settings?depth=2',
    '/api/nothing',
    '/api/graphql',
    '/api/og?title=Words',
    '/api/media?limit=0',
    '/api/media/paste-url?src=http://127.0.0.1/',
  ])('is told nothing at %s', async (address) => {
    const { status, text } = await hub.ask('GET', address)
    expect([401, 308, 404]).toContain(status)
    expect(text).not.toContain('docs')
  })

  it('cannot ask in the body of a POST what they may not ask in the address', async () => {
    for (const header of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']) {
      const type = 'application/x-www-form-urlencoded'
      const headers = { [header]: 'GET', 'content-type': type }
      const body = 'limit=1'
      expect((await hub.ask('POST', '/api/news-releases', { headers, body })).status).toBe(401)
      expect((await hub.ask('POST', '/api/users/login', { headers, body })).status).toBe(401)
    }
  })

  it('gets no content by a method without an endpoint', async () => {
    for (const method of ['PUT', 'OPTIONS', 'HEAD'])
      expect((await hub.ask(method, '/api/users')).text).not.toContain('docs')
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type Caller, CALLERS } from '@/cms/access/access-rules'
import { askFront } from '@tests/support/ask-front'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { ALL, type EndpointAsk, type WalkStep, stepsOf, take } from '@tests/support/walk-endpoints'

/**
 * Every kind of caller tries every endpoint of the live configuration, through the checks in front
 * of Payload. Requests that should be refused target all documents; the others, none. The same over
 * the network: tests/e2e/access.e2e.spec.ts.
 */
const PEOPLE: Record<Exclude<Caller, 'nobody'>, HubPerson> = {
  author: 'author',
  approver: 'approver',
  legal: 'legal',
  'duty-officer': 'dutyOfficer',
  administrator: 'administrator',
}

let hub: Booted
let ask: EndpointAsk
let steps: WalkStep[]
let tokens: Partial<Record<Caller, string>>

beforeAll(async () => {
  hub = await boot()
  const { config } = hub
  ask = await askFront(config)
  steps = stepsOf(config)
  tokens = {}
  for (const [caller, person] of Object.entries(PEOPLE))
    tokens[caller as Caller] = await hub.login(person) // the keys of PEOPLE are callers
})
afterAll(() => hub.close())

async function wrongSteps(caller: Caller, token?: string): Promise<string[]> {
  const wrong: (string | null)[] = []
  for (const step of steps) wrong.push(await take({ ask, step, caller, token }))
  return wrong.filter((words) => words !== null)
}

describe('every endpoint', () => {
  it('is one of many, on every collection', () => {
    expect(steps.length).toBeGreaterThan(hub.config.collections.length * 10)
  })

  it.each(CALLERS)('treats %s as in the table', async (caller) => {
    expect(await wrongSteps(caller, tokens[caller])).toEqual([])
  })

  it('treats an account that is switched off as anonymous, whatever its session', async () => {
    const token = await hub.login('author2')
    const address = `/api/users/${hub.users.author2.id}/switch-off`
    const { administrator } = tokens
    expect((await ask('POST', address, { token: administrator, body: {} })).status).toBe(200)
    expect(await wrongSteps('nobody', token)).toEqual([])
  })
})

describe('accounts', () => {
  const accounts = async () =>
    (await hub.payload.find({ collection: 'users', sort: 'id', limit: 0 })).docs

  it('cannot be changed without a session, one or all of them', async () => {
    const before = await accounts()
    const body = { name: 'Mallory', roles: ['administrator'] }
    for (const address of [`?${ALL}`, `/${before[0]?.id}`, '/undefined', '?where[id][equals]='])
      expect((await ask('PATCH', `/api/users${address}`, { body })).status).toBe(401)
    expect(await accounts()).toEqual(before)
  })

  it('are changed by an author one at a time: their own', async () => {
    const before = await accounts()
    const own = String(hub.users.author.id)
    const sent = { token: tokens.author, body: { name: 'author, renamed' } }
    const all = await ask('PATCH', `/api/users?${ALL}`, sent)
    expect(JSON.parse(all.text)).toMatchObject({ docs: [{ id: own }], errors: [] })
    const others = before.filter(({ id }) => String(id) !== own)
    for (const { id } of others)
      expect([403, 404]).toContain((await ask('PATCH', `/api/users/${id}`, sent)).status)
    expect((await accounts()).filter(({ id }) => String(id) !== own)).toEqual(others)
  })
})

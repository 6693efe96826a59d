import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { MOST_DOCUMENTS } from '@/cms/rest/limit-query'
import { askFront } from '@tests/support/ask-front'
import { boot, type Booted } from '@tests/support/boot-payload'
import type { EndpointAsk } from '@tests/support/walk-endpoints'

/** Queries too long for a URL, which the editor sends as a POST with a method override. */
let hub: Booted
let ask: EndpointAsk
let token: string

beforeAll(async () => {
  hub = await boot()
  ask = await askFront(hub.config)
  token = await hub.login('author')
})
afterAll(() => hub.close())

const FORM = 'application/x-www-form-urlencoded'

async function question(address: string, body: string, type = FORM) {
  const headers = { 'content-type': type, 'X-Payload-HTTP-Method-Override': 'GET' }
  const { status, text } = await ask('POST', address, { token, headers, body })
  return { status, answer: JSON.parse(text) as { limit?: number; docs?: { id: unknown }[] } }
}

describe('a question that is sent with POST', () => {
  it.each([
    ['', 'limit=0'],
    ['', 'limit=100000'],
    ['?depth=0', 'limit=100000'],
    ['?limit=100000', 'depth=0'],
    [`?limit=${MOST_DOCUMENTS}`, 'limit=0'],
  ])('gets the most documents there are: %s with the form %s', async (query, body) => {
    const { status, answer } = await question(`/api/topics${query}`, body)
    expect([status, answer.limit]).toEqual([200, MOST_DOCUMENTS])
  })

  it('is answered by its URL and its form together', async () => {
    const { author } = hub.users
    const { answer } = await question('/api/users?depth=0', `where[id][equals]=${author.id}`)
    expect(answer.docs?.map(({ id }) => id)).toEqual([author.id])
  })

  it.each([
    ['page=0', FORM],
    ['where[title][near]=1', FORM],
    ['{"locale":"en&limit=0"}', 'application/json'],
    ['{', 'application/json'],
    ['limit=0', 'text/plain'],
  ])('is refused where it makes no sense: %s as %s', async (body, type) => {
    expect((await question('/api/topics', body, type)).status).toBe(400)
  })
})

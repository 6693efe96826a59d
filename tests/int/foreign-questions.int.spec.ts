import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { askFront } from '@tests/support/ask-front'
import { boot, type Booted } from '@tests/support/boot-payload'
import type { EndpointAsk } from '@tests/support/walk-endpoints'

let hub: Booted
let ask: EndpointAsk
let token: string
beforeAll(async () => {
  hub = await boot()
  ask = await askFront(hub.config)
  token = await hub.login('administrator')
})
afterAll(() => hub.close())

type Answer = { errors?: { message: string }[] }

async function get(address: string) {
  const { status, text } = await ask('GET', address, { token })
  return { status, message: (JSON.parse(text) as Answer).errors?.[0]?.message }
}

describe('a condition that makes no sense for its field', () => {
  it.each([
    '/api/news-releases?where=x',
    '/api/news-releases?where[createdAt][greater_than]=zzz',
    '/api/news-releases?where[createdAt]=2026-01-01',
    '/api/news-releases?where[publishedAt][equals]=nonsense',
    '/api/news-releases?where[publishedAt][in]=2026-01-01,nonsense',
    '/api/news-releases?where[publishedAt][in][0]=nonsense',
    '/api/news-releases?where[publishedAt][less_than][a]=1',
    '/api/news-releases?where[publishedAt][less_than]=%2B275760-09-13T00:00:00.001Z',
    '/api/news-releases?where[or][0][and][0][createdAt][less_than]=zzz',
    '/api/news-releases?where[or]=x',
    '/api/news-releases?where[topics.createdAt][less_than]=zzz',
    '/api/news-releases?where[body.quote.saidOn][less_than]=zzz',
    '/api/news-releases?where[notesToEditors][contains]=x',
    '/api/news-releases?where[body][contains]=x',
    '/api/news-releases?where[seo][equals]=x',
    '/api/news-releases?where[state][all]=x',
    '/api/news-releases?where[topics][all]=x',
    '/api/news-releases/versions?where[version.publishedAt][less_than]=zzz',
    '/api/news-releases/versions?where[updatedAt][less_than]=zzz',
    '/api/news-releases/count?where[createdAt][less_than]=zzz',
    '/api/strategies?where[startYear][greater_than]=nonsense',
    '/api/media?where[createdAt][greater_than]=zzz',
    '/api/media?where[width][equals]=wide',
    '/api/audit-events?where[at][greater_than]=zzz',
    '/api/audit-events?where[sequence][greater_than]=zzz',
    '/api/globals/settings/versions?where[version.updatedAt][less_than]=zzz',
    '/api/payload-locked-documents?where[updatedAt][less_than]=zzz',
  ])('is refused in a sentence: %s', async (address) => {
    expect(await get(address)).toEqual({
      status: 400,
      message: expect.stringMatching(/^(?!The following).+(\.|=…)$/),
    })
  })

  it('is refused where many are deleted by it', async () => {
    const address = '/api/news-releases?where[createdAt][less_than]=zzz'
    const author = await hub.login('author')
    expect((await ask('DELETE', address, { token: author })).status).toBe(400)
  })
})

describe('a condition that the editor sets', () => {
  it.each([
    '/api/news-releases?where[publishedAt][less_than]=2026-03-31T10:00:00.000Z',
    '/api/news-releases?where[publishedAt][exists]=false',
    '/api/news-releases?where[publishedAt][equals]=null',
    '/api/news-releases?where[or][0][and][0][title][like]=road',
    '/api/news-releases?where[topics][in][0]=01a21a96-f765-703c-a1bf-742b48bdbec9',
    '/api/news-releases?where[topics.title][like]=(',
    '/api/news-releases/versions?where[version.updatedAt][greater_than]=2026-03-31',
    '/api/strategies?where[startYear][greater_than]=2020',
    '/api/globals/settings/versions?where[version.updatedAt][less_than]=2026-03-31',
  ])('is answered: %s', async (address) => {
    expect(await get(address)).toMatchObject({ status: 200 })
  })
})

describe('an id that no document could have', () => {
  it.each([
    '/api/news-releases?where[id][equals]=abc',
    '/api/news-releases?where[id][in]=abc',
    '/api/news-releases?where[id][in]=abc,def',
    '/api/news-releases?where[id][not_in][0]=abc&where[id][not_in][1]=7',
    '/api/news-releases?where[topics][in][0]=abc&where[topics][in][1]=7',
    '/api/news-releases/versions?where[parent][in]=abc,def',
  ])('is never an error of the server: %s', async (address) => {
    expect((await get(address)).status).toBeLessThan(500)
  })
})

describe('every date and number of every collection', () => {
  it('is compared with dates and numbers alone', async () => {
    const addresses = hub.config.collections
      .filter(({ endpoints }) => endpoints)
      .flatMap(({ slug, flattenedFields }) =>
        flattenedFields
          .filter(({ type }) => type === 'date' || type === 'number')
          .flatMap(({ name }) =>
            ['in', 'not_equals', 'like'].map((by) => `/api/${slug}?where[${name}][${by}]=zzz`),
          ),
      )
    const failed: string[] = []
    for (const address of addresses) if ((await get(address)).status >= 500) failed.push(address)
    expect(failed).toEqual([])
  })
})

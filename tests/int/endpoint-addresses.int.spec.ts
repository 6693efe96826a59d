import { isDeepStrictEqual } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { askFront } from '@tests/support/ask-front'
import { boot, type Booted, PASSWORD } from '@tests/support/boot-payload'
import { releaseDesk } from '@tests/support/release-desk'
import { type EndpointAsk, stepsOf } from '@tests/support/walk-endpoints'

/** Payload matches the paths of endpoints in any case; the access table has to as well. */
let hub: Booted
let ask: EndpointAsk
beforeAll(async () => {
  hub = await boot()
  ask = await askFront(hub.config)
})
afterAll(() => hub.close())

/** Each part in capitals, except the ids and the collection or global, whose case matters. */
const inCapitals = (address: string): string => {
  const { pathname, search } = new URL(address, 'http://hub.test')
  const parts = pathname.split('/')
  const kept = parts[2] === 'globals' ? 4 : 3
  return parts.map((part, at) => (at < kept ? part : part.toUpperCase())).join('/') + search
}

describe('the address of an endpoint in capitals', () => {
  it('has the rule of the endpoint, and is refused to whoever may not use it', async () => {
    const token = await hub.login('legal')
    const { ruleAt } = await import('@/cms/rest/find-endpoint')
    const different = stepsOf(hub.config).filter(({ method, address, rule }) => {
      const [path = ''] = inCapitals(address('')).split('?')
      const segments = path.split('/').slice(2).filter(Boolean)
      return !isDeepStrictEqual(ruleAt(hub.config, { method, segments }), rule)
    })
    expect(different.map(({ name }) => name)).toEqual([])
    expect((await ask('POST', '/api/news-releases/1/Save-Conflict', { token })).status).toBe(403)
  })

  it('gives the workflow of an item to nobody without a role', async () => {
    const desk = releaseDesk(hub)
    const id = await desk.write('author', 'Seen by staff alone')
    const email = 'no-role-yet@example.org'
    await hub.payload.create({
      collection: 'users',
      data: { name: 'No Role', email, password: PASSWORD, roles: [] },
    })
    const token = await hub.login(email)
    for (const part of ['workflow', 'Workflow', 'WORKFLOW']) {
      const { status } = await ask('GET', `/api/news-releases/${id}/${part}`, { token })
      expect([part, status]).toEqual([part, 403])
    }
  })

  it('brings a version back as a draft all the same', async () => {
    const desk = releaseDesk(hub)
    const id = await desk.publish('Public words')
    const token = await desk.tokenOf('author')
    const { docs } = await hub.payload.findVersions({
      collection: 'news-releases',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
    })
    const address = `/api/news-releases/Versions/${docs[0]?.id}?draft=false`
    await ask('POST', address, { token })
    const shown = await hub.payload.findByID({ collection: 'news-releases', id, draft: false })
    expect(shown.state).toBe('published')
  })
})

describe('an address that no endpoint has', () => {
  it.each(['/api/no-such-thing', '/api/news-releases/1/no-such-thing', '/api/og'])(
    'is answered before Payload: %s',
    async (address) => {
      const token = await hub.login('author')
      expect((await ask('GET', address, { token })).status).toBe(404)
      expect((await ask('GET', address)).status).toBe(401)
    },
  )
})

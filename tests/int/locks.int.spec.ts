import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/** The server sets a document's lock to the user who is typing, for as long as they type. */
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const collection = 'news-releases' as const
const LOCKS = '/api/payload-locked-documents'

type Lock = { id: string; user: { value: { id: string | number; name: string; email?: string } } }
type Answer = { docs: Lock[]; doc: { id: string }; errors: { message: string }[] }

const ask = async (person: HubPerson, method: string, path: string, body?: object) =>
  hub.rest<Answer>(method, path, { body, token: await desk.tokenOf(person) })

const whereOf = (id: string) =>
  `where[document.relationTo][equals]=${collection}&where[document.value][equals]=${id}`
const locksOf = async (id: string, person: HubPerson = 'author2') =>
  (await ask(person, 'GET', `${LOCKS}?depth=1&${whereOf(id)}`)).body.docs
const holdersOf = async (id: string) => (await locksOf(id)).map(({ user }) => user.value.name)

const autosave = (person: HubPerson, id: string, body: object) =>
  ask(person, 'PATCH', `/api/${collection}/${id}?draft=true&autosave=true`, body)

describe('a lock', () => {
  it('lasts a minute on everything that can be locked', () => {
    const { collections, globals } = hub.config
    const durations = [...collections, ...globals].flatMap(({ lockDocuments }) =>
      lockDocuments === false ? [] : [lockDocuments],
    )
    expect(durations.length).toBeGreaterThan(10)
    expect(new Set(durations.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"duration":60}']),
    )
  })

  it('is still there after what was typed has saved itself, and names who typed', async () => {
    const id = await desk.write('author', 'Typed in this minute')
    await autosave('author', id, { summary: 'Typed.' })
    await autosave('author', id, { summary: 'Typed on.' })
    const [lock, ...others] = await locksOf(id)
    expect(others).toEqual([])
    expect(lock?.user.value.name).toBe(hub.users.author.name)
    expect(lock?.user.value.email).toBe(hub.users.author.name)
  })

  it('keeps a colleague from saving until they have taken it over, and then the first', async () => {
    const id = await desk.write('author', 'Typed in by two')
    await autosave('author', id, { summary: 'Typed.' })
    expect((await autosave('author2', id, { summary: 'Theirs.' })).status).toBe(423)
    const [lock] = await locksOf(id)
    const claimed = { user: { relationTo: 'users', value: hub.users.author2.id } }
    expect((await ask('author2', 'PATCH', `${LOCKS}/${lock?.id}`, claimed)).status).toBe(200)
    expect(await holdersOf(id)).toEqual([hub.users.author2.name])
    expect((await autosave('author', id, { summary: 'Mine.' })).status).toBe(423)
    expect((await autosave('author2', id, { summary: 'Theirs.' })).status).toBe(200)
  })

  it('cannot be put in the name of somebody else, or moved to another document', async () => {
    const id = await desk.write('author', 'Locked by its author')
    const other = await desk.write('author', 'Locked by nobody')
    await autosave('author', id, { summary: 'Typed.' })
    const [lock] = await locksOf(id)
    await ask('author2', 'PATCH', `${LOCKS}/${lock?.id}`, {
      user: { relationTo: 'users', value: hub.users.approver.id },
      document: { relationTo: collection, value: other },
    })
    expect(await holdersOf(id)).toEqual([hub.users.author2.name])
    expect(await holdersOf(other)).toEqual([])
    await ask('author2', 'POST', LOCKS, {
      user: { relationTo: 'users', value: hub.users.approver.id },
      document: { relationTo: collection, value: other },
    })
    expect(await holdersOf(other)).not.toContain(hub.users.approver.name)
  })

  it('is not taken over by somebody who may not write there', async () => {
    const id = await desk.write('author', 'Read by the legal officer')
    await autosave('author', id, { summary: 'Typed.' })
    const [lock] = await locksOf(id)
    const claimed = { user: { relationTo: 'users', value: hub.users.legal.id } }
    expect((await ask('legal', 'PATCH', `${LOCKS}/${lock?.id}`, claimed)).status).toBe(403)
    expect(await holdersOf(id)).toEqual([hub.users.author.name])
  })

  it('ends when its holder leaves', async () => {
    const id = await desk.write('author', 'Left')
    await autosave('author', id, { summary: 'Typed.' })
    const mine = `where[user.value][equals]=${hub.users.author.id}`
    expect((await ask('author', 'DELETE', `${LOCKS}?${whereOf(id)}&${mine}`)).status).toBe(200)
    expect(await holdersOf(id)).toEqual([])
  })
})

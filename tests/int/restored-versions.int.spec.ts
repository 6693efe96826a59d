import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/** Restoring a version is an edit, and the restored text keeps its authors. */
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const collection = 'news-releases' as const

const save = async (person: HubPerson, id: string, body: object, query = '') => {
  const address = `/api/${collection}/${id}?draft=true${query}`
  const { status } = await hub.rest('PATCH', address, { body, token: await desk.tokenOf(person) })
  expect(status).toBe(200)
  return desk.versionOf(id)
}
const restore = async (person: HubPerson, version: string | undefined) =>
  hub.rest('POST', `/api/${collection}/versions/${version}?draft=true`, {
    token: await desk.tokenOf(person),
  })
const newest = (id: string) =>
  hub.payload.findByID({ collection, id, draft: true, depth: 0, trash: true })
const titlesOf = async (id: string) => {
  const where = { parent: { equals: id } }
  const { docs } = await hub.payload.findVersions({
    collection,
    where,
    sort: 'updatedAt',
    limit: 0,
  })
  return docs.map(({ version }) => version.title)
}
const idsOf = (...people: HubPerson[]) =>
  people.map((person) => String(hub.users[person].id)).sort()
const authorsOf = async (id: string) => ((await newest(id)).authorIds as string[]).toSorted()

describe('a version that is brought back', () => {
  it('is the newest words of a draft, and takes nothing else back with it', async () => {
    const id = await desk.write('author', 'First words')
    const first = await desk.versionOf(id)
    await save('author2', id, { title: 'Second words' })
    expect((await restore('approver', first)).status).toBe(200)
    expect((await newest(id)).title).toBe('First words')
    expect(await authorsOf(id)).toEqual(idsOf('author', 'author2', 'approver'))
    expect(await titlesOf(id)).toEqual(['First words', 'Second words', 'First words'])
  })

  it('stays in review, and makes whoever brought it back one of its authors', async () => {
    const id = await desk.write('author', 'Once in review')
    const first = await desk.versionOf(id)
    await save('author', id, { title: 'Now in review' })
    await desk.must('author', id, 'submit')
    expect((await restore('approver', first)).status).toBe(200)
    expect(await newest(id)).toMatchObject({ title: 'Once in review', state: 'in-review' })
    expect((await desk.transition('approver', id, 'approve')).status).toBe(403)
  })

  it('ends an approval, as any edit does', async () => {
    const id = await desk.write('author', 'Once approved')
    const first = await desk.versionOf(id)
    await save('author', id, { title: 'Now approved' })
    await desk.approve(id)
    expect((await restore('author2', first)).status).toBe(200)
    expect(await newest(id)).toMatchObject({
      title: 'Once approved',
      state: 'draft',
      approvedHash: null,
      approvedBy: null,
    })
    expect((await desk.transition('approver', id, 'publish')).status).toBe(409)
  })

  it('goes out and is taken down like anything else', async () => {
    const id = await desk.write('author', 'To go out')
    const first = await desk.versionOf(id)
    const made = (await newest(id)).createdAt
    await save('author', id, { title: 'Not to go out' })
    await restore('author', first)
    await desk.approve(id)
    await desk.must('approver', id, 'publish')
    expect(await newest(id)).toMatchObject({
      title: 'To go out',
      state: 'published',
      createdAt: made,
    })

    await desk.must('author', id, 'revise')
    await restore('author', first)
    await desk.must('approver', id, 'withdraw', { reason: 'facts-wrong' })
    await desk.must('approver', id, 'unpublish', { reason: 'published-in-error' })
    const find = { collection, where: { id: { equals: id } }, overrideAccess: false } as const
    expect((await hub.payload.find(find)).docs).toEqual([])
  })

  it('keeps the approval and the schedule of an item whose text is the same', async () => {
    const id = await desk.write('author', 'Scheduled')
    await desk.approve(id)
    await desk.must('approver', id, 'schedule', { publishAt: '2099-01-01T09:00:00Z' })
    expect((await restore('author', await desk.versionOf(id))).status).toBe(200)
    expect((await newest(id)).state).toBe('scheduled')
    await desk.must('approver', id, 'publish')
  })

  it('has its writer as an author of the next revision as well', async () => {
    const id = await desk.write('author', 'Never to be public')
    const written = await desk.versionOf(id)
    await save('author2', id, { title: 'Public words' })
    await desk.approve(id)
    await desk.must('approver', id, 'publish')
    await desk.must('author2', id, 'revise')
    expect(await authorsOf(id)).toEqual(idsOf('author2'))
    expect((await restore('author2', written)).status).toBe(200)
    expect((await newest(id)).title).toBe('Never to be public')
    expect(await authorsOf(id)).toEqual(idsOf('author', 'author2'))
  })

  it('is not restored over a public page without a revision', async () => {
    const id = await desk.write('author', 'Before it was public')
    const first = await desk.versionOf(id)
    await save('author', id, { title: 'As it is public' })
    await desk.approve(id)
    await desk.must('approver', id, 'publish')
    expect((await restore('author', first)).status).toBe(409)
    expect((await newest(id)).title).toBe('As it is public')
  })

  it('does not delete versions saved before it', async () => {
    const id = await desk.write('author', 'Typed first')
    const first = await desk.versionOf(id)
    await save('author', id, { title: 'Typed by hand' })
    await save('author', id, { title: 'Typed and saved by itself' }, '&autosave=true')
    await restore('author', first)
    await save('author', id, { title: 'Typed on' }, '&autosave=true')
    await save('author', id, { title: 'Typed on and on' }, '&autosave=true')
    expect(await titlesOf(id)).toEqual([
      'Typed first',
      'Typed by hand',
      'Typed and saved by itself',
      'Typed first',
      'Typed on and on',
    ])
  })
})

describe('a save that comes between a decision and its write', () => {
  it('is not published: the publication is of the text that was read', async () => {
    const id = await desk.write('author', 'What was approved')
    await desk.approve(id)
    const token = await desk.tokenOf('author')
    const { update } = hub.payload
    let saving: Promise<unknown> | undefined
    hub.payload.update = (async (args: { data: { state?: string } }) => {
      if (args.data.state === 'published' && !saving) {
        const body = { title: 'What nobody approved' }
        saving = hub.rest('PATCH', `/api/${collection}/${id}?draft=true`, { body, token })
        // With transactions, or on SQLite, the save waits for the publication.
        await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, 1000))])
      }
      return update(args as never)
    }) as never // stands in for one call of an overloaded method
    const { status } = await desk.transition('approver', id, 'publish')
    hub.payload.update = update
    await saving
    expect([200, 409, 503]).toContain(status)
    const find = { collection, where: { id: { equals: id } }, overrideAccess: false } as const
    const { docs } = await hub.payload.find(find)
    expect(docs.map(({ title }) => title)).toEqual(status === 200 ? ['What was approved'] : [])
  })
})

describe('what is public', () => {
  it('is taken down while a colleague types in its revision', async () => {
    const id = await desk.publish('Public, and revised')
    await desk.must('author', id, 'revise')
    const token = await desk.tokenOf('approver')
    const { body } = await hub.rest<{ liveVersion: string }>(
      'GET',
      `/api/${collection}/${id}/workflow`,
      { token },
    )
    await save('author', id, { title: 'Typed meanwhile' }, '&autosave=true')
    const version = body.liveVersion
    await desk.must('approver', id, 'withdraw', { reason: 'facts-wrong', version })
    const { docs } = await hub.payload.find({
      collection: 'audit-events',
      where: { and: [{ itemId: { equals: id } }, { action: { equals: 'withdraw' } }] },
    })
    expect(docs.map((event) => event.version)).toEqual([version])
  })
})

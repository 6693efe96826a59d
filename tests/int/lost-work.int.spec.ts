import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { publicRecord } from '@tests/support/public-record'
import { releaseDesk, type ReleaseDesk, type TransitionAnswer } from '@tests/support/release-desk'

/** No typed text is lost, and autosave never changes an item's state. */
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const collection = 'news-releases' as const
const address = (id: string) => `/api/${collection}/${id}`

type Answer = { doc?: Record<string, unknown>; errors?: { message: string }[] }

const ask = async <Body = Answer>(
  person: HubPerson,
  method: string,
  path: string,
  body?: unknown,
) => hub.rest<Body>(method, path, { body, token: await desk.tokenOf(person) })

const autosave = (person: HubPerson, id: string, body: object) =>
  ask(person, 'PATCH', `${address(id)}?draft=true&autosave=true`, body)

/** Closes the form, which releases this person's lock. */
const leave = async (person: HubPerson, id: string) => {
  const where = `where[document.value][equals]=${id}`
  const answer = await ask(person, 'DELETE', `/api/payload-locked-documents?${where}`)
  expect(answer.status).toBe(200)
}

const stored = (id: string) =>
  hub.payload.findByID({ collection, id, draft: true, depth: 0, trash: true })

const versionsOf = async (id: string) =>
  (await hub.payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 0 })).docs

describe('what is saved by itself', () => {
  it('is kept in a draft, and leaves one version however long somebody types', async () => {
    const id = await desk.write('author', 'Typed for an hour')
    const before = (await versionsOf(id)).length
    for (const summary of ['One', 'One two', 'One two three']) {
      expect((await autosave('author', id, { summary })).status).toBe(200)
    }
    expect((await stored(id)).summary).toBe('One two three')
    expect(await versionsOf(id)).toHaveLength(before + 1)
  })

  it('does not write over what was saved by hand, or by somebody else', async () => {
    const id = await desk.write('author', 'Typed by two')
    await autosave('author', id, { summary: 'Mine' })
    await ask('author', 'PATCH', `${address(id)}?draft=true`, { summary: 'Mine, by hand' })
    await autosave('author', id, { summary: 'Mine again' })
    await leave('author', id)
    await autosave('author2', id, { summary: 'Theirs' })
    const summaries = (await versionsOf(id)).map(({ version }) => version.summary)
    expect(summaries.slice(0, 4)).toEqual(['Theirs', 'Mine again', 'Mine, by hand', 'Mine'])
  })

  it('makes whoever typed it an author, who cannot approve it then', async () => {
    const id = await desk.write('author', 'Improved in passing')
    await autosave('approver', id, { summary: 'A better sentence.' })
    await desk.must('author', id, 'submit')
    const { status, body } = await desk.transition('approver', id, 'approve')
    expect(status).toBe(403)
    expect(body.refusals?.map(({ code }) => code)).toEqual(['own-work'])
  })

  it.each([
    ['in review', 'in-review', async (id: string) => desk.must('author', id, 'submit')],
    ['approved', 'approved', async (id: string) => desk.approve(id)],
    [
      'scheduled',
      'scheduled',
      async (id: string) => {
        await desk.approve(id)
        await desk.must('approver', id, 'schedule', { publishAt: '2099-01-01T09:00:00Z' })
      },
    ],
  ])('is refused when %s, and ends neither review nor approval', async (_words, state, lead) => {
    const id = await desk.write('author', `Quiet when ${state}`)
    await lead(id)
    const before = await stored(id)
    const { status, body } = await autosave('author', id, { summary: 'Typed by mistake' })
    expect(status).toBe(409)
    expect(body.errors?.[0]?.message).toContain('Press Save draft')
    expect(await stored(id)).toEqual(before)
  })

  it('has its own id each time, so a transition names the text that was seen', async () => {
    const id = await desk.write('author', 'Read while it is typed')
    await autosave('author', id, { summary: 'What the approver read' })
    const seen = (await versionsOf(id))[0]?.id
    await autosave('author', id, { summary: 'What was typed since' })
    const { status, body } = await desk.transition('approver', id, 'publish-urgently', {
      reason: 'A flood.',
      version: seen,
    })
    expect(status).toBe(409)
    expect(body.refusals?.map(({ code }) => code)).toContain('changed-meanwhile')
  })

  it('does not save over what somebody else saved in the meantime', async () => {
    const id = await desk.write('author', 'Open on two screens')
    const { updatedAt } = await stored(id)
    await autosave('author2', id, { summary: 'Theirs' })
    await leave('author2', id)
    const late = await autosave('author', id, { summary: 'Mine', savedOver: updatedAt })
    expect(late.status).toBe(409)
    expect((await stored(id)).summary).toBe('Theirs')
  })
})

describe('a save that changes nothing', () => {
  it('leaves an approval as it is', async () => {
    const id = await desk.write('author', 'Saved again for luck', { summary: 'The same.' })
    await desk.approve(id)
    const { approvedHash } = await stored(id)
    const { status } = await ask('author', 'PATCH', `${address(id)}?draft=true`, {
      summary: 'The same.',
    })
    expect(status).toBe(200)
    expect(await stored(id)).toMatchObject({ state: 'approved', approvedHash })
  })
})

const intoTrash = (person: HubPerson, id: string) =>
  ask(person, 'PATCH', address(id), { deletedAt: new Date().toISOString() })
const outOfTrash = (person: HubPerson, id: string, body: object = {}) =>
  ask(person, 'PATCH', `${address(id)}?trash=true`, { deletedAt: null, ...body })

describe('the trash', () => {
  it('takes a draft, and gives it back as it was', async () => {
    const id = await desk.write('author', 'Thrown away by mistake', { summary: 'Kept.' })
    await ask('author', 'PATCH', `${address(id)}?draft=true`, { summary: 'Kept, the newest.' })
    expect((await intoTrash('author', id)).status).toBe(200)
    const list = `/api/${collection}?draft=true&where[id][equals]=${id}`
    expect((await ask<{ totalDocs: number }>('author', 'GET', list)).body.totalDocs).toBe(0)
    expect((await ask('author', 'GET', `${address(id)}?draft=true`)).status).toBe(404)
    expect((await outOfTrash('author', id)).status).toBe(200)
    expect(await stored(id)).toMatchObject({
      state: 'draft',
      _status: 'draft',
      summary: 'Kept, the newest.',
      authorIds: [String(hub.users.author.id)],
    })
  })

  it('takes and gives back many at once, as the list does', async () => {
    const ids = [await desk.write('author', 'One of two'), await desk.write('author', 'Two of two')]
    const where = `where[id][in]=${ids.join(',')}`
    const thrown = await ask<{ docs?: unknown[] }>(
      'author',
      'PATCH',
      `/api/${collection}?${where}`,
      {
        deletedAt: new Date().toISOString(),
      },
    )
    expect(thrown.body).toMatchObject({ docs: [{}, {}], errors: [] })
    const back = `/api/${collection}?trash=true&where[and][0][id][in]=${ids.join(',')}&where[and][1][deletedAt][exists]=true`
    const fetched = await ask<object>('author', 'PATCH', back, { deletedAt: null })
    expect(fetched.body).toMatchObject({ docs: [{}, {}], errors: [] })
    for (const id of ids) expect((await stored(id)).deletedAt).toBeNull()
  })

  it('keeps who and when in the audit trail', async () => {
    const id = await desk.write('author', 'Thrown and fetched')
    await intoTrash('approver', id)
    await outOfTrash('author', id)
    const { docs } = await hub.payload.find({
      collection: 'audit-events',
      where: { itemId: { equals: id } },
      sort: 'sequence',
    })
    expect(docs.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['trashed', 'approver'],
      ['restored', 'author'],
    ])
  })

  it('refuses transitions, edits and restored versions until the item is restored', async () => {
    const id = await desk.write('author', 'Lying in the trash')
    const version = (await versionsOf(id))[0]?.id
    await intoTrash('author', id)
    const moved = await desk.transition('author', id, 'submit')
    expect([moved.status, moved.body.refusals?.[0]?.code]).toEqual([409, 'in-trash'])
    const edited = await ask('author', 'PATCH', `${address(id)}?draft=true&trash=true`, {
      summary: 'Edited there',
    })
    expect(edited.status).toBe(409)
    const back = `/api/${collection}/versions/${version}?draft=true`
    expect((await ask('author', 'POST', back)).status).not.toBe(200)
    expect((await stored(id)).deletedAt).toBeTruthy()
  })

  it('takes nothing that has been public, not even its revision', async () => {
    const id = await desk.publish('Public, so kept')
    expect((await intoTrash('author', id)).status).toBe(409)
    await desk.must('author', id, 'revise')
    const { status, body } = await intoTrash('approver', id)
    expect(status).toBe(409)
    expect(body.errors?.[0]?.message).toContain('Unpublish it instead')
    expect((await hub.rest('GET', address(id))).status).toBe(200)
  })

  it('takes nothing that somebody reviews or has approved', async () => {
    const id = await desk.write('author', 'With an approver')
    await desk.must('author', id, 'submit')
    expect((await intoTrash('author', id)).body.errors?.[0]?.message).toContain('Take it back')
    expect((await stored(id)).deletedAt).toBeFalsy()
  })

  it('changes no text on the way in or out', async () => {
    const id = await desk.write('author', 'Words as they were')
    await ask('author', 'PATCH', address(id), {
      deletedAt: new Date().toISOString(),
      title: 'Other words',
      state: 'approved',
    })
    await outOfTrash('author', id, { title: 'Other words again', authorIds: [] })
    expect(await stored(id)).toMatchObject({ title: 'Words as they were', state: 'draft' })
  })

  it('publishes nothing on the way out', async () => {
    const id = await desk.write('author', 'Out of the trash and public')
    await intoTrash('author', id)
    const before = await publicRecord(hub.rest)
    const { status } = await outOfTrash('approver', id, { _status: 'published' })
    expect(status).toBe(409)
    expect(await publicRecord(hub.rest)).toBe(before)
  })

  it.each(['', ' ', null])('deletes for good what has no title: %j', async (title) => {
    const token = await desk.tokenOf('author')
    const made = await hub.rest<{ doc: { id: string } }>('POST', '/api/pages?draft=true', {
      token,
      body: { title },
    })
    const path = `/api/pages/${made.body.doc.id}`
    const body = { deletedAt: new Date().toISOString() }
    expect((await hub.rest('PATCH', path, { token, body })).status).toBe(200)
    expect((await hub.rest('DELETE', `${path}?trash=true`, { token })).status).toBe(200)
    const { docs } = await hub.payload.find({
      collection: 'deleted-items',
      where: { itemId: { equals: made.body.doc.id } },
    })
    expect(docs.map(({ itemTitle }) => itemTitle)).toEqual(['Untitled'])
  })

  it('is the only place to delete from for good', async () => {
    const id = await desk.write('author', 'Deleted in two steps')
    const first = await ask('author', 'DELETE', address(id))
    expect([first.status, first.body.errors?.[0]?.message]).toEqual([
      409,
      expect.stringContaining('Move this to the trash first'),
    ])
    await intoTrash('author', id)
    expect((await ask('author', 'DELETE', `${address(id)}?trash=true`)).status).toBe(200)
    expect(await versionsOf(id)).toEqual([])
  })

  it('can be used only by those who write', async () => {
    const id = await desk.write('author', 'Not for others to throw')
    for (const person of ['legal', 'administrator'] as const)
      expect((await intoTrash(person, id)).status).toBe(403)
    const open = await hub.rest<TransitionAnswer>('PATCH', address(id), {
      body: { deletedAt: new Date().toISOString() },
    })
    expect(open.status).toBe(403)
  })

  it('is not there for the public, whatever is asked', async () => {
    const id = await desk.write('author', 'SECRET in the trash')
    await intoTrash('author', id)
    for (const query of [
      `?trash=true&limit=0`,
      `?trash=true&draft=true`,
      `?trash=true&where[deletedAt][exists]=true`,
      `/${id}?trash=true&draft=true`,
      `/versions?trash=true&where[parent][equals]=${id}`,
    ]) {
      const { body } = await hub.rest<unknown>('GET', `/api/${collection}${query}`)
      expect(JSON.stringify(body)).not.toContain('SECRET')
      expect(JSON.stringify(body)).not.toContain(id)
    }
    const count = `/api/${collection}/count?trash=true&draft=true&where[title][like]=SECRET`
    expect((await hub.rest<{ totalDocs: number }>('GET', count)).body.totalDocs).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
let person: string

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  const appointments = [
    { role: 'leader of the council', startsOn: '2023-05-20T12:00:00.000Z', isHeldNow: true },
    {
      role: 'cabinet member for children',
      startsOn: '2021-05-10T12:00:00.000Z',
      endsOn: '2023-05-19T12:00:00.000Z',
    },
  ]
  const data = { title: 'Jo Example', titleBefore: 'Councillor', appointments }
  const made = await hub.payload.create({
    collection: 'people',
    data,
    draft: true,
    user: hub.users.author,
    overrideAccess: false,
  })
  person = String(made.id)
})
afterAll(() => hub.close())

const quoteIn = async (id: string) => {
  const { body } = await hub.payload.findByID({
    collection: 'news-releases',
    id,
    draft: true,
    depth: 0,
  })
  return body?.[0] as { speakerName?: string; speakerRole?: string; words?: string }
}

const quote = (more: object = {}) => ({
  blockType: 'quote',
  kind: 'reported',
  words: 'She welcomed it.',
  speaker: person,
  ...more,
})

describe('a quote whose speaker is picked from the list', () => {
  it('gets the name and the role held on its day', async () => {
    const then = await desk.write('author', 'Said in 2021', {
      body: [quote({ saidOn: '2021-06-15T12:00:00.000Z' })],
    })
    const now = await desk.write('author', 'Said today', { body: [quote()] })
    expect(await quoteIn(then)).toMatchObject({
      speakerName: 'Councillor Jo Example',
      speakerRole: 'cabinet member for children',
    })
    expect(await quoteIn(now)).toMatchObject({ speakerRole: 'leader of the council' })
  })

  it('keeps what was typed, and what it has when the person takes another role', async () => {
    const typed = { speakerName: 'Jo Example MBE', speakerRole: 'chair' }
    const id = await desk.write('author', 'Typed', { body: [quote(typed)] })
    expect(await quoteIn(id)).toMatchObject(typed)
    const kept = await desk.write('author', 'Kept', {
      body: [quote({ saidOn: '2021-06-15T12:00:00.000Z' })],
    })
    await hub.payload.update({
      collection: 'people',
      id: person,
      draft: true,
      data: {
        appointments: [{ role: 'mayor', startsOn: '2020-01-01T12:00:00.000Z', isHeldNow: true }],
      },
    })
    await hub.payload.update({
      collection: 'news-releases',
      id: kept,
      draft: true,
      data: { title: 'Kept, edited' },
    })
    expect(await quoteIn(kept)).toMatchObject({ speakerRole: 'cabinet member for children' })
  })
})

describe('a quote whose speaker is changed', () => {
  let other: string
  beforeAll(async () => {
    const data = {
      title: 'Sam Sample',
      appointments: [{ role: 'director', startsOn: '2020-01-01T12:00:00.000Z', isHeldNow: true }],
    }
    const made = await hub.payload.create({
      collection: 'people',
      data,
      draft: true,
      user: hub.users.author,
      overrideAccess: false,
    })
    other = String(made.id)
  })

  /** Saves changed fields of the first quote as the author, with the rest as stored. */
  async function change(id: string, fields: object) {
    const { body } = await hub.payload.findByID({
      collection: 'news-releases',
      id,
      draft: true,
      depth: 0,
    })
    const [first] = body ?? []
    await hub.payload.update({
      collection: 'news-releases',
      id,
      draft: true,
      user: hub.users.author,
      overrideAccess: false,
      data: { body: [{ ...first, ...fields }] },
    })
  }

  it('gets the name and role of the new one', async () => {
    const id = await desk.write('author', 'Wrong speaker', { body: [quote()] })
    await change(id, { speaker: other })
    expect(await quoteIn(id)).toMatchObject({ speakerName: 'Sam Sample', speakerRole: 'director' })
  })

  it('loses what was typed for the former one, and has no role where none is known', async () => {
    const id = await desk.write('author', 'Typed for the former one', {
      body: [quote({ speakerName: 'Jo Example MBE', speakerRole: 'chair' })],
    })
    await change(id, { speaker: other, saidOn: '2001-06-15T12:00:00.000Z' })
    const { speakerName, speakerRole } = await quoteIn(id)
    expect(speakerName).toBe('Sam Sample')
    expect(speakerRole ?? null).toBeNull()
  })

  it('keeps what is typed with the change', async () => {
    const id = await desk.write('author', 'Typed with it', { body: [quote()] })
    const typed = { speakerName: 'Samantha Sample', speakerRole: 'deputy director' }
    await change(id, { speaker: other, ...typed })
    expect(await quoteIn(id)).toMatchObject(typed)
    await change(id, { words: 'She welcomed it warmly.' })
    expect(await quoteIn(id)).toMatchObject(typed)
  })

  it('is left alone when a role is added to the record, or another day is chosen', async () => {
    const day = '2001-06-15T12:00:00.000Z'
    const id = await desk.write('author', 'No role then', {
      body: [quote({ speaker: other, saidOn: day })],
    })
    await hub.payload.update({
      collection: 'people',
      id: other,
      draft: true,
      data: { appointments: [{ role: 'clerk', startsOn: '2000-01-01', endsOn: '2010-01-01' }] },
    })
    await change(id, { words: 'She welcomed it much.' })
    expect((await quoteIn(id)).speakerRole ?? null).toBeNull()
    await change(id, { saidOn: '2002-06-15T12:00:00.000Z' })
    expect((await quoteIn(id)).speakerRole ?? null).toBeNull()
  })
})

describe('a quote whose speaker has no public record yet', () => {
  it('is not approved by whoever wrote the name that it took', async () => {
    const made = await hub.payload.create({
      collection: 'people',
      data: { title: 'Name of the approver’s' },
      draft: true,
      user: hub.users.approver,
      overrideAccess: false,
    })
    const body = [quote({ speaker: String(made.id), speakerRole: 'teacher' })]
    const id = await desk.write('author', 'Quotes somebody new', { body })
    expect(await quoteIn(id)).toMatchObject({ speakerName: 'Name of the approver’s' })
    await desk.must('author', id, 'submit')
    const { status, body: answer } = await desk.transition('approver', id, 'approve')
    expect([status, answer.refusals?.map(({ code }) => code)]).toEqual([403, ['own-work']])
    await desk.must('approver2', id, 'approve')
  })
})

describe('an approved item with a quote', () => {
  it('keeps its approval during autosave, and can go to the trash where permitted', async () => {
    const id = await desk.write('author', 'Approved with a quote', { body: [quote()] })
    await desk.approve(id)
    const token = await desk.tokenOf('author')
    const { body } = await hub.payload.findByID({
      collection: 'news-releases',
      id,
      draft: true,
      depth: 0,
    })
    const autosave = `/api/news-releases/${id}?autosave=true&draft=true`
    const sent = { body: { summary: 'Typed later.', body }, token }
    expect((await hub.rest('PATCH', autosave, sent)).status).toBe(409)
    const draft = await desk.write('author', 'A draft with a quote', { body: [quote()] })
    const deletedAt = new Date().toISOString()
    const path = `/api/news-releases/${draft}`
    expect((await hub.rest('PATCH', path, { body: { deletedAt }, token })).status).toBe(200)
    const trashed = await hub.payload.findByID({
      collection: 'news-releases',
      id: draft,
      draft: true,
      trash: true,
    })
    expect(trashed.deletedAt).toBeTruthy()
  })
})

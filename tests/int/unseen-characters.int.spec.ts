import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { chainBreaks, type ChainedEvent } from '@/domain/audit/audit-chain'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { uploadPicture } from '@tests/support/fixtures'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'
import { requestOf } from '@tests/support/publish'

/** Invisible characters, and those that a database alters, are stripped from everything stored. */
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const UNSEEN = 'Be\u0000fore\u0008 \u202Eafter\u202C \uD800the half'
const SEEN = 'Before after the half'

const ask = async (person: HubPerson, method: string, path: string, body: object) =>
  hub.rest<{ doc: Record<string, string> }>(method, path, {
    body,
    token: await desk.tokenOf(person),
  })

async function trailFaults(): Promise<unknown> {
  const { auditKeys } = await import('@/cms/audit/audit-keys')
  const find = { collection: 'audit-events', sort: 'sequence', limit: 0 } as const
  const { docs } = await hub.payload.find(find)
  return chainBreaks(docs as unknown as ChainedEvent[], auditKeys()) // as they are stored
}

describe('characters that nobody sees', () => {
  it('are in no event of the trail, whoever sends them, so that what is signed is what is kept', async () => {
    const { status } = await hub.rest('POST', '/api/users/login', {
      body: { email: 'nobody\u0000@example.org', password: 'x' },
    })
    expect(status).toBe(401)
    const id = await desk.write('author', 'With a note')
    await desk.must('author', id, 'submit', { changeNote: UNSEEN })
    await desk.must('approver', id, 'request-changes', { comment: UNSEEN })
    expect((await desk.transition('legal', id, 'approve', { reason: UNSEEN })).status).toBe(403)
    await ask('author', 'PATCH', `/api/users/${hub.users.author.id}`, { name: `Jo ${UNSEEN}` })
    const { docs } = await hub.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'request-changes' } },
    })
    expect(docs.map(({ why }) => why)).toEqual([SEEN])
    expect(await trailFaults()).toEqual([])
  })

  it('are in no event that the hub makes by itself, whatever the words', async () => {
    const { recordAuditEvent } = await import('@/cms/audit/record-audit-event')
    const req = await requestOf(hub.payload, hub.users.author)
    const anyText = fc.string({ unit: 'binary', maxLength: 40 })
    const entry = fc.record({
      summary: anyText.map((text) => `x${text}`),
      why: anyText,
      itemTitle: anyText,
      details: fc.dictionary(fc.string({ maxLength: 5 }), fc.array(anyText, { maxLength: 3 })),
    })
    await fc.assert(
      fc.asyncProperty(entry, (words) =>
        recordAuditEvent(req, { action: 'tried', outcome: 'done', ...words }, new Date()),
      ),
      { numRuns: 40 },
    )
    expect(await trailFaults()).toEqual([])
  })

  it('are in no word about a picture, which readers and journalists see', async () => {
    const { id } = await uploadPicture({
      payload: hub.payload,
      user: hub.users.author,
      name: 'bus',
    })
    const { body } = await ask('author', 'PATCH', `/api/media/${id}`, {
      alt: UNSEEN,
      caption: UNSEEN,
    })
    expect(body.doc).toMatchObject({ alt: SEEN, caption: SEEN })
  })
})

describe('a feed of words that were stored before they were cleaned', () => {
  it('is XML all the same', async () => {
    const { tidyCdata } = await import('@/site/feeds/tidy-cdata')
    expect(tidyCdata(`<title>a\u0008b\u0000c\uFFFFd\uD800e</title>`)).toBe('<title>abcde</title>')
  })
})

describe('the days that the database keeps', () => {
  it('cannot be set by a request', async () => {
    const { id, createdAt } = await uploadPicture({
      payload: hub.payload,
      user: hub.users.author,
      name: 'tram',
    })
    const dates = { createdAt: '2099-01-01T00:00:00.000Z', updatedAt: '2099-01-01T00:00:00.000Z' }
    await ask('author', 'PATCH', `/api/media/${id}`, dates)
    const media = await hub.payload.findByID({ collection: 'media', id })
    expect(media.createdAt).toBe(createdAt)
    expect(media.updatedAt < '2099').toBe(true)
    const { body } = await ask('author', 'POST', '/api/pages?draft=true', {
      title: 'A page',
      ...dates,
    })
    const page = await hub.payload.findByID({
      collection: 'pages',
      id: String(body.doc.id),
      draft: true,
    })
    expect(page.createdAt < '2099').toBe(true)
  })
})

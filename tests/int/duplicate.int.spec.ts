import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { NewsRelease } from '@/cms/generated/payload-types'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { releaseData } from '@tests/support/lexical'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
let speaker: string

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  const appointments = [
    { role: 'cabinet member for children', startsOn: '2021-05-10T12:00:00.000Z', isHeldNow: true },
  ]
  const data = { title: 'Jo Example', titleBefore: 'Councillor', appointments }
  const { id } = await hub.payload.create({ collection: 'people', draft: true, data })
  speaker = String(id)
})
afterAll(() => hub.close())

const draftOf = (id: string) =>
  hub.payload.findByID({ collection: 'news-releases', id, draft: true, depth: 0 })

const duplicate = async (person: HubPerson, id: string) => {
  const { status, body } = await hub.rest<{ doc: { id: string } }>(
    'POST',
    `/api/news-releases/${id}/duplicate`,
    { body: {}, token: await desk.tokenOf(person) },
  )
  if (status >= 400) throw new Error(`No copy: ${JSON.stringify(body)}`)
  return draftOf(body.doc.id)
}

const withoutIds = (body: NewsRelease['body']) => body?.map((block) => ({ ...block, id: null }))

/** The fields that a copy does not inherit, with their values in a copy. */
const OWN = {
  state: 'draft',
  _status: 'draft',
  approvedHash: null,
  approvedBy: null,
  approvedAt: null,
  reviewer: null,
  dueAt: null,
  scheduledFor: null,
  scheduledBy: null,
  firstPublishedAt: null,
  publishedAt: null,
  originallyPublishedOn: null,
  issuedBy: null,
  changes: [],
  urgent: null,
  withdrawnAt: null,
  withdrawnReason: null,
  withdrawnWords: null,
  withdrawnNote: null,
  printed: null,
  changeKind: null,
  changeNote: null,
  importedFrom: null,
}

const own = (doc: NewsRelease) => ({
  ...Object.fromEntries(
    Object.entries(OWN).map(([field, nothing]) => {
      const value = doc[field as keyof NewsRelease] ?? nothing
      return [field, Array.isArray(nothing) && value === null ? [] : value]
    }),
  ),
  // The databases store an empty group differently.
  importedFrom: doc.importedFrom?.fingerprint ?? doc.importedFrom?.report ?? null,
})

describe('a copy of an item', () => {
  it('of something public is a new draft, without its approval, dates and address', async () => {
    const old = { originallyPublishedOn: '2021-06-15T12:00:00.000Z' }
    const id = await desk.publish('Hub opens', old)
    const copy = await duplicate('author2', id)
    const original = await draftOf(id)
    expect(own(copy)).toEqual(OWN)
    expect(copy.authorIds).toEqual([String(hub.users.author2.id)])
    expect(copy.slug).not.toBe(original.slug)
    expect(withoutIds(copy.body)).toEqual(withoutIds(original.body))
    expect(original.state).toBe('published')
    const { totalDocs } = await hub.payload.count({
      collection: 'news-releases',
      overrideAccess: false,
    })
    expect(totalDocs).toBe(1)
  })

  it('of something approved and scheduled has neither its approval nor its schedule', async () => {
    const id = await desk.write('author', 'Hub opens next week')
    await desk.approve(id)
    const publishAt = new Date(Date.now() + 86_400_000).toISOString()
    await desk.must('approver', id, 'schedule', { publishAt })
    expect(own(await duplicate('author2', id))).toEqual(OWN)
    expect(await draftOf(id)).toMatchObject({ state: 'scheduled' })
  })

  it('of an imported page does not count as the import', async () => {
    const importedFrom = { fileName: 'a.txt', fingerprint: 'abc', report: 'Read.' }
    const { id } = await hub.payload.create({
      collection: 'news-releases',
      draft: true,
      data: { ...releaseData('Imported'), importedFrom },
    })
    expect(own(await duplicate('author', String(id)))).toEqual(OWN)
    expect((await draftOf(String(id))).importedFrom).toMatchObject({ fingerprint: 'abc' })
  })

  it('is approved by somebody who did not make it', async () => {
    const id = await desk.publish('Hub closes')
    const copy = await duplicate('approver', id)
    await desk.must('approver', String(copy.id), 'submit')
    const { status, body } = await desk.transition('approver', String(copy.id), 'approve')
    expect(status).toBe(403)
    expect(body.refusals?.map(({ code }) => code)).toContain('own-work')
  })
})

describe('a copy of what nobody has agreed to yet', () => {
  it('cannot be approved by its writer', async () => {
    const id = await desk.write('approver', 'Written by the approver')
    const copy = String((await duplicate('author', id)).id)
    await desk.must('author', copy, 'submit')
    const { status, body } = await desk.transition('approver', copy, 'approve')
    expect([status, body.refusals?.map(({ code }) => code)]).toEqual([403, ['own-work']])
    await desk.must('approver2', copy, 'approve')
  })

  it('is not made from the trash without its writer as an author', async () => {
    const id = await desk.write('approver', 'Written and thrown away')
    const token = await desk.tokenOf('approver')
    const body = { deletedAt: new Date().toISOString() }
    expect((await hub.rest('PATCH', `/api/news-releases/${id}`, { body, token })).status).toBe(200)
    const copy = await duplicate('author', id).catch(() => null) // a refusal is fine as well
    const { approver, author } = hub.users
    expect(copy?.authorIds ?? [String(approver.id), String(author.id)]).toEqual([
      String(approver.id),
      String(author.id),
    ])
  })

  it('cannot be confirmed by its writer after an urgent publication', async () => {
    const id = await desk.write('approver', 'Written by the approver as well')
    const copy = String((await duplicate('dutyOfficer', id)).id)
    await desk.must('dutyOfficer', copy, 'publish-urgently', { reason: 'Danger.' })
    expect((await desk.transition('approver', copy, 'confirm-urgent')).status).toBe(403)
    await desk.must('approver2', copy, 'confirm-urgent')
  })
})

describe('a quote in a copy', () => {
  it('keeps the role of its day, also when the speaker has another role by then', async () => {
    const quote = {
      blockType: 'quote',
      kind: 'reported',
      words: 'She welcomed it.',
      speaker,
      saidOn: '2021-06-15T12:00:00.000Z',
    }
    const id = await desk.write('author', 'Said in 2021', { body: [quote] })
    await hub.payload.update({
      collection: 'people',
      id: speaker,
      draft: true,
      data: {
        appointments: [{ role: 'mayor', startsOn: '2020-01-01T12:00:00.000Z', isHeldNow: true }],
      },
    })
    const copy = await duplicate('author2', id)
    expect(copy.body?.[0]).toMatchObject({
      speakerName: 'Councillor Jo Example',
      speakerRole: 'cabinet member for children',
      saidOn: '2021-06-15T12:00:00.000Z',
    })
  })
})

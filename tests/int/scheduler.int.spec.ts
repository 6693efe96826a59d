import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'

import type { NewsRelease } from '@/cms/generated/payload-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { lexicalProse } from '@tests/support/lexical'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'
import { switchOff } from '@tests/support/switch-off'

let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const DUE = '2999-03-02T09:00:00.000Z'

async function scheduled(title: string, publishAt = DUE): Promise<string> {
  const id = await desk.write('author', title)
  await desk.approve(id)
  await desk.must('approver', id, 'schedule', { publishAt })
  return id
}

const tick = async (now: string) => {
  const { publishDue } = await import('@/cms/scheduler/publish-due')
  return publishDue({ payload: hub.payload, now: new Date(now) })
}

const isPublic = async (id: string) =>
  (await hub.rest('GET', `/api/news-releases/${id}`)).status === 200

const working = (id: string) =>
  hub.payload.findByID({ collection: 'news-releases', id, draft: true, depth: 0 })

/** Writes malformed rich text to the newest version, directly in the database. */
async function garble(id: string): Promise<void> {
  const { db } = hub.payload
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await db.findVersions<NewsRelease>({ collection: 'news-releases', where })
  const [newest] = docs
  const content = { root: { ...lexicalProse('').root, children: 'nonsense' } }
  const body = [{ blockType: 'text', content }]
  await db.updateVersion({
    collection: 'news-releases',
    id: newest!.id,
    versionData: { ...newest, version: { ...newest!.version, body } },
  })
}

const refusedEvents = async (itemId: string) => {
  const where: Where = { and: [{ itemId: { equals: itemId } }, { outcome: { equals: 'refused' } }] }
  return (await hub.payload.find({ collection: 'audit-events', where, limit: 0 })).docs
}

const mailsAbout = async (title: string) =>
  (await hub.payload.find({ collection: 'payload-jobs', limit: 0 })).docs.filter(({ input }) =>
    JSON.stringify(input).includes(`Did not go out: ${title}`),
  )

describe('what is scheduled', () => {
  it('is published at its scheduled time, not a millisecond earlier, and once', async () => {
    const id = await scheduled('On time')
    await tick('2999-03-02T08:59:59.999Z')
    expect(await isPublic(id)).toBe(false)
    expect(await tick(DUE)).toEqual([{ kind: 'news-releases', id, problem: null }])
    expect(await isPublic(id)).toBe(true)
    expect(await tick(DUE)).toEqual([])
  })

  it('goes out late, when the scheduler had stopped', async () => {
    const id = await scheduled('Late')
    await tick('2999-03-09T09:00:00.000Z')
    expect(await isPublic(id)).toBe(true)
  })

  it('goes back to draft when somebody edits it, and does not go out', async () => {
    const id = await scheduled('Edited later')
    const token = await desk.tokenOf('author2')
    await hub.rest('PATCH', `/api/news-releases/${id}?draft=true`, {
      body: { title: 'Edited' },
      token,
    })
    expect(await working(id)).toMatchObject({
      state: 'draft',
      scheduledFor: null,
      approvedHash: null,
    })
    expect(await tick(DUE)).toEqual([])
    expect(await isPublic(id)).toBe(false)
  })

  it('goes out though the account of whoever scheduled it has been switched off', async () => {
    const data = {
      name: 'Leaver',
      email: 'leaver@example.org',
      password: 'a long enough passphrase',
      roles: ['approver' as const],
    }
    const leaver = await hub.payload.create({ collection: 'users', data })
    const id = await desk.write('author', 'Scheduled by a leaver')
    await desk.approve(id)
    const token = await hub.login('leaver@example.org')
    await hub.rest('POST', `/api/news-releases/${id}/transition`, {
      token,
      body: { transition: 'schedule', publishAt: DUE },
    })
    await switchOff(hub, leaver.id)
    await tick(DUE)
    expect(await isPublic(id)).toBe(true)
  })

  it('stays scheduled with its reason when it cannot go out, and is tried again after a wait', async () => {
    const file = { data: await picture(), mimetype: 'image/png', name: 'hub.png', size: 1 }
    const media = await hub.payload.create({
      collection: 'media',
      data: { title: 'Hub', alt: 'A hub', credit: 'Demo', licence: 'ogl', peopleShown: 'none' },
      file: { ...file, size: file.data.length },
    })
    const id = await desk.write('author', 'With a picture', { picture: media.id })
    await desk.approve(id)
    await desk.must('approver', id, 'schedule', { publishAt: DUE })
    // Directly in the database: the guards refuse changes of a picture in scheduled content.
    const rewrite = (alt: string) =>
      hub.payload.db.updateOne({ collection: 'media', id: media.id, data: { alt } })
    await rewrite('Other words')

    const [outcome] = await tick(DUE)
    expect(outcome?.problem).toContain('not what was approved')
    expect(await isPublic(id)).toBe(false)
    expect(await working(id)).toMatchObject({ state: 'scheduled' })
    const panel = await hub.rest('GET', `/api/news-releases/${id}/workflow`, {
      token: await desk.tokenOf('author'),
    })
    expect(panel.body).toMatchObject({
      scheduleProblem: outcome?.problem,
      nextAttemptAt: '2999-03-02T09:01:00.000Z',
    })
    expect(await tick('2999-03-02T09:00:30.000Z')).toEqual([])

    await rewrite('A hub')
    expect(await tick('2999-03-02T09:01:00.000Z')).toEqual([
      { kind: 'news-releases', id, problem: null },
    ])
    expect(await isPublic(id)).toBe(true)
  })

  it('goes out though something due before it cannot be read, which keeps its problem', async () => {
    const bad = await scheduled('Cannot be read', '2999-03-02T08:00:00.000Z')
    const good = await scheduled('Due after it')
    await garble(bad)
    const outcomes = await tick(DUE)
    expect(outcomes).toEqual([
      { kind: 'news-releases', id: bad, problem: expect.stringMatching(/./) },
      { kind: 'news-releases', id: good, problem: null },
    ])
    expect([await isPublic(bad), await isPublic(good)]).toEqual([false, true])
    const event = { action: 'schedule-failed', itemTitle: 'Cannot be read' }
    expect(await refusedEvents(bad)).toEqual([expect.objectContaining(event)])
    expect(await mailsAbout('Cannot be read')).not.toEqual([])
    expect(await tick('2999-03-02T09:00:30.000Z')).toEqual([])
  })

  it('cannot be published in the name of the scheduler by anybody', async () => {
    const id = await scheduled('By hand')
    expect((await desk.transition('approver', id, 'publish-as-scheduled')).status).toBe(422)
    expect((await desk.transition('author', id, 'publish')).status).toBe(403)
    await desk.must('approver', id, 'publish')
  })

  it('leaves an audit event of the scheduler for what went out and for what did not', async () => {
    const { docs } = await hub.payload.find({
      collection: 'audit-events',
      where: { actorId: { equals: 'the-clock' } },
      limit: 0,
    })
    expect(new Set(docs.map(({ action, outcome }) => `${action} ${outcome}`))).toEqual(
      new Set([
        'publish-as-scheduled done',
        'publish-as-scheduled refused',
        'schedule-failed refused',
      ]),
    )
  })
})

describe('what goes out urgently', () => {
  it('is public at once, flagged until a different approver confirms it', async () => {
    const id = await desk.write('author', 'Smoke over the town')
    expect(
      (await desk.transition('author', id, 'publish-urgently', { reason: 'Danger' })).status,
    ).toBe(403)
    expect(
      (await desk.transition('dutyOfficer', id, 'publish-urgently')).body.refusals?.[0]?.code,
    ).toBe('reason-required')
    await desk.must('dutyOfficer', id, 'publish-urgently', { reason: 'Danger to health' })
    expect(await isPublic(id)).toBe(true)
    expect((await working(id)).urgent).toMatchObject({
      reason: 'Danger to health',
      authorIds: [String(hub.users.author.id)],
    })
    await desk.must('approver', id, 'confirm-urgent')
    expect((await working(id)).urgent).toBeNull()
    expect((await desk.transition('approver', id, 'confirm-urgent')).status).toBe(409)
  })

  it('cannot be confirmed by the approver who published it', async () => {
    const id = await desk.write('author', 'Published by an approver')
    await desk.must('approver', id, 'publish-urgently', { reason: 'Danger' })
    expect((await desk.transition('approver', id, 'confirm-urgent')).body.refusals?.[0]?.code).toBe(
      'own-work',
    )
    await desk.must('approver2', id, 'confirm-urgent')
  })

  it('says nothing of the flag to the public', async () => {
    const id = await desk.write('author', 'Quiet flag')
    await desk.must('dutyOfficer', id, 'publish-urgently', { reason: 'PRIVATE reason' })
    const { body } = await hub.rest<object>('GET', `/api/news-releases/${id}`)
    expect(JSON.stringify(body)).not.toContain('PRIVATE')
  })
})

describe('the audit trail', () => {
  it('is one chain that holds, and shows an event changed in the database', async () => {
    const { chainBreaks } = await import('@/domain/audit/audit-chain')
    const { auditKeys } = await import('@/cms/audit/audit-keys')
    const { docs } = await hub.payload.find({
      collection: 'audit-events',
      sort: 'sequence',
      limit: 0,
    })
    expect(docs.length).toBeGreaterThan(20)
    expect(
      chainBreaks(
        docs.map((event) => ({ ...event })),
        auditKeys(),
      ),
    ).toEqual([])
    await hub.payload.db.updateOne({
      collection: 'audit-events',
      id: docs[4]!.id,
      data: { ...docs[4], actorName: 'Somebody else' },
    })
    const after = await hub.payload.find({ collection: 'audit-events', sort: 'sequence', limit: 0 })
    expect(
      chainBreaks(
        after.docs.map((event) => ({ ...event })),
        auditKeys(),
      ),
    ).toEqual([{ sequence: 5, problem: 'It was changed.' }])
  })
})

async function picture(): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return sharp({ create: { width: 64, height: 48, channels: 3, background: '#112d81' } })
    .png()
    .toBuffer()
}

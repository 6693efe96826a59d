import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, ValidationError } from 'payload'

import { isTaken } from '@/cms/database/is-taken'
import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/** Unique values already in use: how each database reports them, and which errors are different. */
let hub: Booted
let desk: ReleaseDesk
beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const errorOf = (doing: () => Promise<unknown>): Promise<unknown> =>
  doing().then(
    () => null,
    (error: unknown) => error,
  )

const soon = '2030-01-01T00:00:00.000Z'
const UNIQUE = [
  ['data-steps', 'name', { name: 'taken', owner: 'me', leaseUntil: soon }],
  ['instances', 'name', { name: 'taken', label: 'me', lastSeenAt: soon, generation: 0 }],
  ['site-generations', 'name', { name: 'taken', count: 1 }],
  ['open-transitions', 'item', { item: 'taken', step: {}, owner: 'me', leaseUntil: soon }],
  [
    'audit-events',
    'sequence',
    { sequence: 1e9, at: soon, action: 'x', outcome: 'done', summary: 'x', hash: 'x' },
  ],
] as const

describe('a value that another row has already', () => {
  it.each(UNIQUE)('of %s is told by its field, %s', async (collection, field, data) => {
    const { db } = hub.payload
    await db.create({ collection, data: { ...data }, returning: false })
    const error = await errorOf(() =>
      db.create({ collection, data: { ...data }, returning: false }),
    )
    expect(error).toBeInstanceOf(ValidationError)
    expect(isTaken(error, { collection, field })).toBe(true)
    expect(isTaken(error, { collection: 'topics', field })).toBe(false)
    await db.deleteMany({ collection, where: { [field]: { equals: Object.values(data)[0] } } })
  })

  it('is not what Payload finds invalid of another field', async () => {
    const req = await createLocalReq({}, hub.payload)
    const error = new ValidationError({
      collection: 'audit-events',
      errors: [{ path: 'summary', message: 'This is too long.' }],
      req,
    })
    expect(isTaken(error, { collection: 'audit-events', field: 'sequence' })).toBe(false)
    const none = new ValidationError({ collection: 'audit-events', errors: [] })
    expect(isTaken(none, { collection: 'audit-events', field: 'sequence' })).toBe(false)
  })
})

describe('a title that is longer than a record of it may be', () => {
  it('is recorded cut short, and its item goes its way', async () => {
    const { payload } = hub
    const id = await desk.write('author', 'Stored before there was a limit')
    const title = 'a b '.repeat(12_000)
    const row = { collection: 'news-releases', where: { id: { equals: id } } } as const
    await payload.db.updateOne({ ...row, data: { title } })
    const newest = await payload.db.findVersions<{ title: string }>({
      collection: 'news-releases',
      where: { parent: { equals: id } },
    })
    for (const version of newest.docs)
      await payload.db.updateVersion({
        collection: 'news-releases',
        id: version.id,
        versionData: { ...version, version: { ...version.version, title } },
      })
    const from = Date.now()
    const token = await desk.tokenOf('author')
    const body = { deletedAt: new Date().toISOString() }
    const { status } = await hub.rest('PATCH', `/api/news-releases/${id}`, { token, body })
    expect([status, Date.now() - from < 5_000]).toEqual([200, true])
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { itemId: { equals: id } },
      sort: '-sequence',
      limit: 1,
    })
    expect([docs[0]?.itemTitle?.length, docs[0]?.summary.length]).toEqual([500, 500])
    expect(docs[0]?.summary).toMatch(/…$/)
  })
})

describe('an event that is invalid', () => {
  it('is an error at once, and is not tried again for ten seconds', async () => {
    const { recordAuditEvent } = await import('@/cms/audit/record-audit-event')
    const req = await createLocalReq({}, hub.payload)
    const entry = { action: 'x', outcome: 'neither', summary: 'x' } as never // not a valid outcome
    const from = Date.now()
    const error = await errorOf(() => recordAuditEvent(req, entry, new Date()))
    expect(error).toBeInstanceOf(ValidationError)
    expect(Date.now() - from).toBeLessThan(5_000)
  })
})

describe('a problem of a scheduled item that is longer than a record of it may be', () => {
  it('is kept cut short, and told', async () => {
    const { recordFailure } = await import('@/cms/workflow/publishing-attempts')
    const { payload } = hub
    const id = await desk.write('author', 'Not to go out')
    const scheduledFor = new Date(Date.now() + 3_600_000).toISOString()
    await desk.approve(id)
    await desk.must('approver', id, 'schedule', { publishAt: scheduledFor })
    const find = { collection: 'news-releases', id, draft: true, depth: 0 } as const
    const stored = await payload.findByID(find)
    const due = {
      kind: 'news-releases',
      id,
      title: stored.title,
      scheduledFor: stored.scheduledFor ?? '',
      scheduledBy: null,
      authorIds: [],
    } as const
    const problem = 'Something must be put right first. '.repeat(3_000)
    expect(await recordFailure({ payload, due, problem, now: new Date() })).toBe(true)
    const { docs } = await payload.find({ collection: 'publishing-attempts' })
    expect(docs.map((attempt) => attempt.problem.length)).toEqual([10_000])
  })
})

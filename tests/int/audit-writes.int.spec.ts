import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { AuditEvent } from '@/cms/generated/payload-types'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { uploadPicture } from '@tests/support/fixtures'
import { askForFile } from '@tests/support/media-requests'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const ask = async <Body = { errors?: { message: string }[] }>(
  person: HubPerson,
  method: string,
  address: string,
  body?: object,
) => hub.rest<Body>(method, address, { token: await desk.tokenOf(person), body })

const eventsOf = async (itemId: unknown): Promise<AuditEvent[]> => {
  const { docs } = await hub.payload.find({
    collection: 'audit-events',
    where: { itemId: { equals: String(itemId) } },
    sort: 'sequence',
    limit: 0,
  })
  return docs
}
const actionsOf = async (itemId: unknown) => (await eventsOf(itemId)).map(({ action }) => action)

const asLegal = async () => ({
  headers: { authorization: `JWT ${await desk.tokenOf('legal')}` },
})

const intoTrash = (person: HubPerson, id: string) =>
  ask(person, 'PATCH', `/api/news-releases/${id}`, { deletedAt: new Date().toISOString() })
const deleteForGood = (person: HubPerson, id: string) =>
  ask(person, 'DELETE', `/api/news-releases/${id}?trash=true`)

describe('every collection and global', () => {
  it('makes events of what is written to it, or is named with a reason why not', async () => {
    const { RECORDED_WRITES } = await import('@/cms/audit/recorded-writes')
    const { recordedBy } = await import('@/cms/audit/records')
    const configs = [...hub.config.collections, ...hub.config.globals]
    expect(configs.map(({ slug }) => slug).filter((slug) => !RECORDED_WRITES[slug])).toEqual([])

    const missing = configs.flatMap(({ slug, hooks }) => {
      const row = RECORDED_WRITES[slug]
      if (!row || 'reason' in row) return []
      const recorded = recordedBy(Object.values(hooks).flat())
      return row.actions
        .filter((action) => !recorded.includes(action))
        .map((action) => [slug, action])
    })
    expect(missing).toEqual([])
  })

  it('can be told from one that was left out', async () => {
    const { recordedBy, records } = await import('@/cms/audit/records')
    expect(recordedBy([records(['proposed'], () => null), () => null])).toEqual(['proposed'])
  })
})

describe('a deletion', () => {
  it('keeps the whole of what was deleted, for administrators alone', async () => {
    const id = await desk.write('author', 'Written and deleted', { summary: 'The first words.' })
    await ask('author', 'PATCH', `/api/news-releases/${id}?draft=true`, {
      summary: 'The last words.',
    })
    await intoTrash('author', id)
    expect((await deleteForGood('author', id)).status).toBe(200)

    const address = `/api/deleted-items?where[itemId][equals]=${id}`
    type Kept = { docs: { id: string; content: { title: string }; contentHash: string }[] }
    const { body } = await ask<Kept>('administrator', 'GET', address)
    expect(body.docs).toEqual([
      expect.objectContaining({
        itemKind: 'news-releases',
        deletedBy: 'author',
        content: expect.objectContaining({
          title: 'Written and deleted',
          summary: 'The last words.',
          body: expect.anything(),
        }),
      }),
    ])
    const event = (await eventsOf(id)).at(-1)
    expect(event).toMatchObject({ action: 'deleted', contentHash: body.docs[0]?.contentHash })
    for (const person of ['author', 'approver', 'legal'] as const)
      expect((await ask(person, 'GET', address)).status).toBe(403)
    expect((await hub.rest('GET', address)).status).toBeGreaterThan(400)
  })

  it('of stored deletions, or a change of one, is refused to everyone', async () => {
    const { docs } = await hub.payload.find({ collection: 'deleted-items', limit: 1 })
    const address = `/api/deleted-items/${docs[0]?.id}`
    expect((await ask('administrator', 'DELETE', address)).status).toBe(403)
    expect((await ask('administrator', 'PATCH', address, { itemTitle: 'Other' })).status).toBe(403)
    const { payload } = hub
    const refused = { name: 'Refused' }
    const where = { itemTitle: { exists: true } }
    const collection = 'deleted-items'
    await expect(payload.delete({ collection, where })).rejects.toMatchObject(refused)
    await expect(
      payload.update({ collection, where, data: { itemTitle: 'Other' } }),
    ).rejects.toMatchObject(refused)
  })

  it('of a colleague’s draft is for approvers; so is the trash', async () => {
    const id = await desk.write('author', 'A colleague’s draft')
    const trashed = await intoTrash('author2', id)
    expect([trashed.status, trashed.body.errors?.[0]?.message]).toEqual([
      403,
      expect.stringContaining('You wrote no part of this'),
    ])
    await intoTrash('author', id)
    const erased = await deleteForGood('author2', id)
    expect([erased.status, erased.body.errors?.[0]?.message]).toEqual([
      403,
      expect.stringContaining('Somebody else wrote part of this'),
    ])
    expect((await deleteForGood('approver', id)).status).toBe(200)
  })

  it('needs more than having written one word of it', async () => {
    const id = await desk.write('author', 'Mostly somebody else’s')
    await ask('author2', 'PATCH', `/api/news-releases/${id}?draft=true`, { summary: 'A word.' })
    expect((await intoTrash('author2', id)).status).toBe(200)
    expect((await deleteForGood('author2', id)).status).toBe(403)
    const many = `/api/news-releases?trash=true&where[id][equals]=${id}`
    await ask('author2', 'DELETE', many)
    expect(await hub.payload.count({ collection: 'deleted-items', where: { itemId: { equals: id } } }))
      .toEqual({ totalDocs: 0 }) // prettier-ignore
    const kept = await hub.payload.findByID({ collection: 'news-releases', id, trash: true })
    expect(kept.title).toBe('Mostly somebody else’s')
  })
})

describe('a file', () => {
  it('has events when it is added, described in other words and deleted', async () => {
    const user = hub.users.author
    const { id } = await uploadPicture({ payload: hub.payload, user, name: 'Recorded' })
    const body = { caption: 'In the new park', consent: 'Cabinet 4, form 17' }
    expect((await ask('author2', 'PATCH', `/api/media/${id}`, body)).status).toBe(200)
    expect((await ask('author2', 'PATCH', `/api/media/${id}`, body)).status).toBe(200)
    expect((await ask('author', 'DELETE', `/api/media/${id}`)).status).toBe(200)
    const events = await eventsOf(id)
    expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['file-added', 'author'],
      ['file-words-changed', 'author2'],
      ['deleted', 'author'],
    ])
    expect(events[1]?.details).toEqual({
      changes: [{ field: 'caption', before: null, after: 'In the new park' }, { field: 'consent' }],
    })
  })

  it('that is private has an event for each download, but not for its small size', async () => {
    const { payload, users } = hub
    const picture = await uploadPicture({ payload, user: users.author, name: 'Not public yet' })
    for (const name of [picture.filename, picture.sizes?.small?.filename])
      expect((await ask('legal', 'GET', `/api/media/file/${name}`)).status).toBe(200)
    const downloads = (await eventsOf(picture.id)).slice(1)
    expect(downloads.map(({ action, actorName }) => [action, actorName])).toEqual([
      ['private-file-downloaded', 'legal'],
    ])
  })

  it.each([
    ['a range that makes no sense', 'GET', ['nonsense'], 1],
    ['all but the first byte', 'GET', ['bytes=1-'], 1],
    ['the end', 'GET', ['bytes=-1000'], 1],
    ['the whole in pieces', 'GET', ['bytes=0-99', 'bytes=100-199', 'bytes=200-'], 1],
    ['the whole, twice', 'GET', [undefined, undefined], 2],
    ['no byte of it', 'HEAD', [undefined], 0],
    ['a part that it does not have', 'GET', ['bytes=9999999-'], 0],
  ] as const)('that is private has events for %s', async (_, method, ranges, count) => {
    const { payload, users } = hub
    const { id, filename } = await uploadPicture({ payload, user: users.author, name: 'In pieces' })
    for (const range of ranges) {
      const headers = { ...(await asLegal()).headers, ...(range && { range }) }
      const answer = await askForFile(filename ?? '', { method, headers })
      expect([200, 206, 416]).toContain(answer.status)
      await answer.arrayBuffer() // reading the body closes the file
    }
    expect((await actionsOf(id)).slice(1)).toEqual(Array(count).fill('private-file-downloaded'))
  })

  it('that was replaced has an event when somebody is given the earlier one', async () => {
    const { payload, users } = hub
    const args = { payload, user: users.author, name: 'Replaced' }
    const { id, filename } = await uploadPicture(args)
    const other = await uploadPicture({ ...args, name: 'Other', colour: '#00ff00' })
    const bytes = await (await askForFile(other.filename ?? '', await asLegal())).arrayBuffer()
    const file = { data: Buffer.from(bytes), name: 'other.jpg', mimetype: 'image/jpeg' }
    const user = { ...users.author, collection: 'users' as const }
    const size = bytes.byteLength
    await payload.update({ collection: 'media', id, data: {}, file: { ...file, size }, user })
    const answer = await askForFile(filename ?? '', await asLegal())
    expect([answer.status, (await answer.arrayBuffer()).byteLength > 0]).toEqual([200, true])
    expect((await actionsOf(id)).slice(-2)).toEqual(['file-replaced', 'private-file-downloaded'])
  })
})

describe('an import', () => {
  it('is an event: who ran it, from which folder, and what came of it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-import-'))
    writeFileSync(path.join(folder, 'nothing.txt'), '')
    const { importFolder } = await import('@/cms/import/import-folder')
    const user = { ...hub.users.author, collection: 'users' as const }
    await importFolder({ payload: hub.payload, user }, folder)
    rmSync(folder, { recursive: true, force: true })
    const { docs } = await hub.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'imported' } },
    })
    expect(docs).toEqual([
      expect.objectContaining({
        actorName: 'author',
        summary: 'Imported: 0 draft(s) from 1 file(s)',
        details: expect.objectContaining({ folder: path.basename(folder), drafts: [] }),
      }),
    ])
  })
})

describe('a proposal that is taken back', () => {
  it('is kept as well', async () => {
    const { body } = await ask<{ doc: { id: string } }>(
      'approver',
      'POST',
      '/api/topics?draft=true',
      {
        title: 'Taken back',
        slug: 'taken-back',
      },
    )
    const { id } = body.doc
    expect((await ask('approver', 'DELETE', `/api/topics/${id}`)).status).toBe(200)
    expect(await actionsOf(id)).toEqual(['proposed', 'deleted'])
  })
})

describe('an event of the audit trail', () => {
  it('is neither changed nor deleted nor written by any way that Payload has', async () => {
    const { payload } = hub
    const collection = 'audit-events'
    const { docs } = await payload.find({ collection, sort: 'sequence', limit: 1 })
    const { id } = docs[0]!
    const data = { summary: 'Something else' }
    const where = { sequence: { greater_than: 0 } }
    const refused = { name: 'Refused' }
    await expect(payload.update({ collection, id, data })).rejects.toMatchObject(refused)
    await expect(payload.update({ collection, where, data })).rejects.toMatchObject(refused)
    await expect(payload.delete({ collection, id })).rejects.toMatchObject(refused)
    await expect(payload.delete({ collection, where })).rejects.toMatchObject(refused)
    await expect(
      payload.create({ collection, data: { ...docs[0]!, id: undefined, sequence: 9999 } }),
    ).rejects.toMatchObject(refused)
    for (const [method, address] of [
      ['PATCH', `/api/audit-events/${id}`],
      ['DELETE', `/api/audit-events/${id}`],
      ['PATCH', '/api/audit-events?where[sequence][greater_than]=0'],
      ['DELETE', '/api/audit-events?where[sequence][greater_than]=0'],
      ['POST', '/api/audit-events'],
      ['POST', `/api/audit-events/${id}/duplicate`],
    ] as const)
      expect((await ask('administrator', method, address, data)).status).toBeGreaterThanOrEqual(400)
    const after = await payload.findByID({ collection, id })
    expect(after.summary).toBe(docs[0]!.summary)
    expect(
      (await payload.count({ collection, where: { sequence: { equals: 9999 } } })).totalDocs,
    ).toBe(0)
  })
})

describe('what was kept of a deletion', () => {
  it('is erased when its time is over, and that is an event with a name and a reason', async () => {
    const { forgetDeleted } = await import('@/cms/audit/forget-deleted')
    const { payload } = hub
    const args = { payload, by: 'Jo Smith', reason: 'Retention schedule, line 12', now: new Date() }
    const old = new Date(Date.now() - 60 * 60 * 1000)
    expect(await forgetDeleted({ ...args, before: old })).toBe(0)
    const { totalDocs } = await payload.count({
      collection: 'deleted-items',
      where: { itemId: { exists: true } },
    })
    expect(totalDocs).toBeGreaterThan(2)
    expect(await forgetDeleted({ ...args, before: new Date(Date.now() + 1000) })).toBe(totalDocs)
    const events = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'deleted-items-forgotten' } },
    })
    expect(events.docs).toEqual([
      expect.objectContaining({
        why: args.reason,
        details: expect.objectContaining({ count: totalDocs }),
      }),
    ])
  })
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { BSON, MongoClient } from 'mongodb'

import type { Media, NewsRelease } from '@/cms/generated/payload-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { filesOf, mediaFolder, publicStatus } from '@tests/support/media-requests'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'
import { isOnMongo } from '@tests/support/test-database'

/**
 * Database and media folder of a version from before immutable files and proposals, with a release
 * in every state. That version made it through its own workflow, except that one approved release
 * was changed directly in the database.
 */
const FIXTURE = `tests/fixtures/hub-before-stored-files${isOnMongo ? '.mongo' : ''}.json.gz`
const DUE = '2999-03-02T09:00:00.000Z'

/** SQLite's database file in base64, or MongoDB's rows by collection; media files in base64. */
type Fixture = {
  database: string | Record<string, object[]>
  media: Record<string, string>
}

describe('a database from before files were immutable', () => {
  let hub: Booted
  let desk: ReleaseDesk
  let old: Fixture
  const said: string[] = []

  beforeAll(async () => {
    old = JSON.parse(gunzipSync(readFileSync(FIXTURE)).toString()) as Fixture // the format of the fixture
    hub = await boot({ prepare: () => putInPlace(old) })
    const { runDataSteps } = await import('@/cms/migrations/data/run-data-steps')
    await runDataSteps({ payload: hub.payload, say: (sentence) => void said.push(sentence) })
    desk = releaseDesk(hub)
  }, 120_000)
  afterAll(() => hub.close())

  const working = async (title: string): Promise<NewsRelease> => {
    const { docs } = await hub.payload.find({
      collection: 'news-releases',
      where: { title: { equals: title } },
      draft: true,
      depth: 0,
    })
    return docs[0]!
  }
  const live = async (id: string) =>
    hub.payload.findByID({ collection: 'news-releases', id, depth: 0 })
  const media = async (title: string): Promise<Media> => {
    const { docs } = await hub.payload.find({
      collection: 'media',
      where: { title: { equals: title } },
    })
    return docs[0]!
  }

  it('is brought up to date by every data step', async () => {
    const { DATA_STEPS } = await import('@/cms/migrations/data/data-steps')
    const { docs } = await hub.payload.find({ collection: 'data-steps', limit: 0 })
    const done = docs.filter(({ doneAt }) => doneAt).map(({ name }) => name)
    expect(done.sort()).toEqual(DATA_STEPS.map(({ name }) => name))
    expect(said).toContain('Carried 12 approvals over: they hold as they did.')
    expect(said).toContain(
      'Approvals that did not hold before, and do not now: 1. Those items have to be approved again.',
    )
  })

  it('has each file under a name of its own, byte for byte, and no old file lost', async () => {
    const { sha256Of, storedFilesOf } = await import('@/cms/files/stored-files')
    expect(mediaFolder()).toMatchObject(
      Object.fromEntries(
        Object.entries(old.media).map(([name, bytes]) => [
          name,
          sha256Of(Buffer.from(bytes, 'base64')),
        ]),
      ),
    )
    for (const [title, isPublic] of [
      ['bus.png', true],
      ['tram.png', false],
      ['kept-back.png', false],
    ] as const) {
      const file = await media(title)
      expect(file.originalName).toBe(title)
      expect(storedFilesOf(file).map(({ name }) => name)).toEqual(filesOf(file))
      for (const { name, sha256 } of storedFilesOf(file)) {
        expect(name).toMatch(/^[0-9a-f]{32}\.(png|webp|jpg)$/)
        expect(mediaFolder()[name]).toBe(sha256)
        expect(
          Object.values(old.media).map((bytes) => sha256Of(Buffer.from(bytes, 'base64'))),
        ).toContain(sha256)
        expect(await publicStatus(name)).toBe(isPublic ? 200 : 404)
      }
      for (const name of Object.keys(old.media)) expect(await publicStatus(name)).toBe(404)
      const { totalDocs } = await hub.payload.findVersions({
        collection: 'media',
        where: { parent: { equals: file.id } },
      })
      expect(totalDocs).toBe(1)
    }
  })

  it('has every release in the state it was in, with the words it prints', async () => {
    const states = {
      'Published with a picture': 'published',
      'Published plainly': 'published',
      'Published, with a revision scheduled': 'scheduled',
      'Scheduled with a picture': 'scheduled',
      Approved: 'approved',
      'In review': 'in-review',
      'A draft': 'draft',
      Withdrawn: 'withdrawn',
      Unpublished: 'unpublished',
    }
    for (const [title, state] of Object.entries(states)) {
      const release = await working(title)
      expect([title, release.state]).toEqual([title, state])
      if (state !== 'draft')
        expect(release.printed).toMatchObject({
          councilName: 'Example Council',
          boilerplate: 'We serve.',
          pressOffice: { phone: '01632 960118' },
        })
    }
  })

  it('keeps every valid approval, and no invalid one', async () => {
    const { readWorkflowItem } = await import('@/cms/workflow/read-workflow-item')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, hub.payload)
    const { docs } = await hub.payload.find({
      collection: 'news-releases',
      draft: true,
      depth: 0,
      limit: 0,
    })
    const held: Record<string, [boolean, boolean | null]> = {}
    for (const { id, title } of docs) {
      const item = (await readWorkflowItem({ req, kind: 'news-releases', id }))!
      const isLive = item.live && item.liveContentHash === item.liveApprovedHash
      held[String(title)] = [item.contentHash === item.approvedHash, isLive]
    }
    expect(held).toEqual({
      'Published with a picture': [true, true],
      'Published plainly': [true, true],
      'Published, with a revision scheduled': [true, true],
      'Scheduled with a picture': [true, null],
      Approved: [true, null],
      'In review': [false, null],
      'A draft': [false, null],
      Withdrawn: [true, true],
      Unpublished: [true, true],
      'Approved, then changed behind the hub': [false, null],
    })
    const changed = await working('Approved, then changed behind the hub')
    const { body } = await desk.transition('approver', changed.id, 'publish')
    expect(body.refusals?.map(({ code }) => code)).toEqual(['changed-since-approval'])
  })

  it('sends out what was scheduled, pictures, change note and all', async () => {
    const { publishDue } = await import('@/cms/scheduler/publish-due')
    const outcomes = await publishDue({ payload: hub.payload, now: new Date(DUE) })
    expect(outcomes.map(({ problem }) => problem)).toEqual([null, null])
    const scheduled = await working('Scheduled with a picture')
    expect(await live(scheduled.id)).toMatchObject({ state: 'published', _status: 'published' })
    for (const name of filesOf(await media('tram.png'))) expect(await publicStatus(name)).toBe(200)
    const revised = await live((await working('Published, with a revision scheduled')).id)
    expect(revised).toMatchObject({
      summary: 'Other words, from Monday.',
      changes: [{ kind: 'update', note: 'The day has changed.' }],
    })
  })

  it('changes nothing when its steps are run again', async () => {
    const { DATA_STEPS } = await import('@/cms/migrations/data/data-steps')
    const before = [await working('Published plainly'), await media('bus.png'), mediaFolder()]
    said.length = 0
    for (const { run } of DATA_STEPS) await run(hub.payload, (sentence) => void said.push(sentence))
    expect([await working('Published plainly'), await media('bus.png'), mediaFolder()]).toEqual(
      before,
    )
    expect(said).toEqual([])
  })
})

async function putInPlace({ database, media }: Fixture): Promise<void> {
  const address = process.env.DATABASE_URL ?? ''
  const folder = process.env.MEDIA_DIR ?? ''
  mkdirSync(folder, { recursive: true })
  if (typeof database === 'string')
    writeFileSync(address.slice('file:'.length), Buffer.from(database, 'base64'))
  else await insertAll(address, database)
  for (const [name, bytes] of Object.entries(media))
    writeFileSync(path.join(folder, name), Buffer.from(bytes, 'base64'))
}

async function insertAll(address: string, database: Record<string, object[]>): Promise<void> {
  const client = await MongoClient.connect(address)
  for (const [name, rows] of Object.entries(database))
    await client
      .db()
      .collection(name)
      .insertMany(rows.map((row) => BSON.EJSON.deserialize(row)))
  await client.close()
}

import { existsSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import type { Media, NewsRelease } from '@/cms/generated/payload-types'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { uploadPicture } from '@tests/support/fixtures'
import { releaseData } from '@tests/support/lexical'
import { askForFile, filesOf, mediaFolder, publicStatus } from '@tests/support/media-requests'
import { publishContent } from '@tests/support/publish'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
let shown: Media
let release: NewsRelease
let before: Record<string, string>

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  const { payload, users } = hub
  const { id } = await uploadPicture({ payload, user: users.author, name: 'bus' })
  release = await publishContent({
    payload,
    users,
    kind: 'news-releases',
    data: { ...releaseData('A new bus'), picture: id },
  })
  shown = await payload.findByID({ collection: 'media', id, depth: 0 })
  before = mediaFolder()
})
afterAll(() => hub.close())

const WORDS = {
  title: 'A bus',
  alt: 'A red bus',
  credit: 'Jo',
  licence: 'ogl',
  peopleShown: 'none',
}

const picture = (colour: string, type: 'png' | 'jpeg' = 'png') => {
  const canvas = { width: 1700, height: 1200, channels: 3 as const, background: colour }
  return sharp({ create: canvas })[type]().toBuffer()
}

type Answer = { doc?: Media; errors?: { message: string }[] }

type Sent = { words?: object | null; file?: { name: string; bytes: Buffer }; by?: HubPerson }

async function send(method: string, address: string, { words, file, by = 'author' }: Sent) {
  const form = new FormData()
  if (words) form.append('_payload', JSON.stringify(words))
  if (file)
    form.append('file', new Blob([new Uint8Array(file.bytes)], { type: 'image/png' }), file.name)
  return hub.rest<Answer>(method, address, { form, token: await desk.tokenOf(by) })
}

const upload = async (name: string, colour = '#ff0000') => {
  const file = { name, bytes: await picture(colour) }
  const { status, body } = await send('POST', '/api/media', { words: WORDS, file })
  if (status !== 201 || !body.doc) throw new Error(`Not uploaded: ${JSON.stringify(body)}`)
  return body.doc
}

const read = (id: string) => hub.payload.findByID({ collection: 'media', id, depth: 0 })

/** Asserts that the files from before are still there, byte for byte. */
const expectUntouched = () => expect(mediaFolder()).toMatchObject(before)

describe('every collection of files, as it is configured', () => {
  it('keeps nothing by Payload’s own storage, and passes all our hooks', () => {
    const holdsFiles = ({ upload }: { upload: object | false }) => upload !== false
    const collections = hub.config.collections.filter(holdsFiles)
    expect(collections.map(({ slug }) => slug)).toEqual(['media'])
    for (const { upload: options, hooks, versions, disableDuplicate } of collections) {
      expect(options).toMatchObject({ disableLocalStorage: true, pasteURL: false })
      expect(options.handlers?.map(({ name }) => name)).toContain('serveToStaff')
      expect(path.basename(options.staticDir ?? '')).toBe('.nothing-is-kept-here')
      const generated = (options.imageSizes ?? []).map(({ generateImageName }) =>
        generateImageName?.({
          extension: 'webp',
          originalName: 'x',
          sizeName: 's',
          width: 1,
          height: 1,
        }),
      )
      expect(new Set(generated).size).toBe(options.imageSizes?.length)
      for (const name of generated) expect(name).toMatch(/^[0-9a-f]{32}\.webp$/)
      expect(hooks.beforeOperation.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['keepUsedMedia', 'takeFile']),
      )
      expect(hooks.beforeChange.at(-1)?.name).toBe('nameFiles')
      expect(hooks.afterChange.map(({ name }) => name)).toContain('writeFiles')
      expect([Boolean(versions), disableDuplicate]).toEqual([true, true])
    }
  })
})

describe('a file', () => {
  it('is stored under a name that says nothing, each size as well', async () => {
    const names = filesOf(shown)
    expect(names).toHaveLength(4)
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}\.(jpg|webp)$/)
    expect(new Set(names.map((name) => name.slice(0, 32))).size).toBe(4)
    expect(Object.keys(before).sort()).toEqual([...names].sort())
    expect(shown.originalName).toBe('bus.jpg')
  })

  it('of the same name, or with another ending, is another file', async () => {
    for (const name of ['bus.jpg', 'bus.png', String(shown.filename)]) {
      const twin = await upload(name)
      expect(filesOf(twin).filter((file) => file in before)).toEqual([])
      for (const file of filesOf(twin)) expect(await publicStatus(file)).toBe(404)
      const { status } = await send('DELETE', `/api/media/${twin.id}`, {})
      expect(status).toBe(200)
      expectUntouched()
    }
  })

  it.each(['filename', 'sizes', 'url', 'files', 'originalName', 'sha256', 'mimeType', 'isPublic'])(
    'has no %s that a body could give it',
    async (field) => {
      const { id } = await upload('given.png')
      const stored = await read(id)
      const given = {
        sizes: shown.sizes,
        files: shown.files,
        isPublic: true,
        mimeType: 'application/pdf',
      }
      const value = { ...shown, ...given }[field as 'files']
      await hub.rest('PATCH', `/api/media/${id}`, {
        body: { [field]: value },
        token: await desk.tokenOf('author'),
      })
      expect(await read(id)).toEqual({ ...stored, updatedAt: expect.any(String) })
      expectUntouched()
    },
  )

  it('is neither fetched from an address nor copied from a record', async () => {
    const token = await desk.tokenOf('author')
    const body = { ...WORDS, filename: 'x.png', url: 'http://127.0.0.1:1/x.png' }
    expect((await hub.rest('POST', '/api/media', { body, token })).status).toBe(400)
    const fetched = await hub.rest('GET', '/api/media/paste-url?src=http://127.0.0.1:1/x.png', {
      token,
    })
    expect(fetched.status).toBeGreaterThanOrEqual(400)
    const copied = await hub.rest('POST', `/api/media/${shown.id}/duplicate`, { body: {}, token })
    expect(copied.status).toBe(404)
    expectUntouched()
  })
})

const CROP =
  'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=850&uploadEdits[heightInPixels]=600'
const FOCAL = 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90'

describe('what a public page shows', () => {
  it.each([
    ['another file', '', true],
    ['a crop', CROP, false],
    ['a focal point', FOCAL, false],
    ['other words', '', false],
  ])('refuses %s, and touches nothing', async (_what, query, hasFile) => {
    const file = hasFile ? { name: 'bus.jpg', bytes: await picture('#00ff00') } : undefined
    const words = query || file ? {} : { caption: 'Other' }
    const kept = mediaFolder()
    const { status, body } = await send('PATCH', `/api/media/${shown.id}?${query}`, { words, file })
    expect(status).toBe(409)
    expect(body.errors?.[0]?.message).toContain('“A new bus” (news release, published)')
    expect(mediaFolder()).toEqual(kept)
    expect(await read(shown.id)).toEqual(shown)
  })

  it('refuses its deletion, alone and among others', async () => {
    for (const address of [`/api/media/${shown.id}`, `/api/media?where[id][equals]=${shown.id}`]) {
      const { status } = await send('DELETE', address, {})
      expect(status).toBe(409)
    }
    const many = await send('PATCH', '/api/media?where[title][exists]=true', {
      words: { caption: 'All' },
    })
    expect(many.status).toBe(409)
    expect(await read(shown.id)).toEqual(shown)
    expectUntouched()
  })

  it('says nothing of where it is used to somebody who may not change it', async () => {
    for (const token of [undefined, await desk.tokenOf('legal')]) {
      const answer = await hub.rest('PATCH', `/api/media/${shown.id}`, {
        body: { alt: 'x' },
        token,
      })
      expect(answer.status).toBe(403)
      expect(JSON.stringify(answer.body)).not.toContain('A new bus')
    }
  })
})

describe('what nothing shows', () => {
  it.each([
    ['a crop', CROP],
    ['a focal point', FOCAL],
    ['another file', null],
  ])('gets new files with %s, and a version that names the old ones', async (_what, query) => {
    const old = await upload('tram.png')
    const kept = mediaFolder()
    const file = query ? undefined : { name: 'other.png', bytes: await picture('#0000ff') }
    const { status } = await send('PATCH', `/api/media/${old.id}?${query ?? ''}`, {
      words: {},
      file,
    })
    expect(status).toBe(200)
    const changed = await read(old.id)
    expect(filesOf(changed).length).toBeGreaterThanOrEqual(4) // a small picture has no social size
    expect(filesOf(changed).filter((name) => name in kept)).toEqual([])
    expect(mediaFolder()).toMatchObject(kept)
    for (const name of filesOf(changed)) expect(mediaFolder()).toHaveProperty([name])
    expect(changed.originalName).toBe(file ? 'other.png' : 'tram.png')
    const { docs } = await hub.payload.findVersions({
      collection: 'media',
      where: { parent: { equals: old.id } },
    })
    expect(docs.map(({ version }) => version.filename).sort()).toEqual(
      [old.filename, changed.filename].sort(),
    )
    expectUntouched()
  })

  it('keeps its files when a form sends the focal point it has', async () => {
    const old = await upload('still.png')
    const query = `uploadEdits[focalPoint][x]=${old.focalX}&uploadEdits[focalPoint][y]=${old.focalY}`
    const words = { caption: 'A tram.' }
    const { status } = await send('PATCH', `/api/media/${old.id}?${query}`, { words })
    expect(status).toBe(200)
    expect(filesOf(await read(old.id))).toEqual(filesOf(old))
  })

  it('leaves no file behind when it is refused', async () => {
    const kept = mediaFolder()
    const file = { name: 'x.png', bytes: await picture('#123456') }
    const { status } = await send('POST', '/api/media', { words: { title: 'No alt text' }, file })
    expect(status).toBe(400)
    expect(mediaFolder()).toEqual(kept)
  })

  it('is not put back from an earlier version', async () => {
    const { id } = await upload('restored.png')
    const { docs } = await hub.payload.findVersions({
      collection: 'media',
      where: { parent: { equals: id } },
    })
    const address = `/api/media/versions/${docs[0]?.id}`
    expect((await send('POST', address, { words: {} })).status).toBe(409)
  })
})

describe('a picture of more pixels than any camera takes', () => {
  it('is refused in words, before its sizes are made', async () => {
    const canvas = { width: 12_000, height: 9000, channels: 3 as const, background: 'white' }
    const bytes = await sharp({ create: canvas }).png().toBuffer()
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'huge.png')
    form.append('_payload', JSON.stringify(WORDS))
    const token = await desk.tokenOf('author')
    const { status, body } = await hub.rest<Answer>('POST', '/api/media', { form, token })
    expect([status, body.errors?.[0]?.message]).toEqual([
      413,
      'huge.png is 12000 by 9000 pixels. The limit is 100 million pixels: save a smaller copy and try again.',
    ])
  })
})

describe('the sweep', () => {
  const DAY = 24 * 60 * 60 * 1000
  const LOST = [`${'0'.repeat(32)}.jpg`, `.being-written-${'0'.repeat(32)}`]
  const placeOf = (name: string) => path.join(process.env.MEDIA_DIR ?? '', name)
  const placeAside = (name: string) => placeOf(`.set-aside/${name}`)
  const age = (name: string) => {
    const old = new Date(Date.now() - 61 * 60 * 1000)
    utimesSync(placeOf(name), old, old)
  }
  const sweep = async (days = 0) => {
    const { sweepFiles } = await import('@/cms/files/sweep-files')
    await sweepFiles({ payload: hub.payload, now: new Date(Date.now() + days * DAY) })
  }

  it('sets aside what no record or version names, after an hour, and nothing else', async () => {
    const replaced = await upload('swept.png')
    const file = { name: 'new.png', bytes: await picture('#0000ff') }
    await send('PATCH', `/api/media/${replaced.id}`, { words: {}, file })
    const young = `${'1'.repeat(32)}.jpg`
    for (const name of [...LOST, 'bus.jpg', '.gitkeep', young]) writeFileSync(placeOf(name), 'x')
    for (const name of Object.keys(mediaFolder())) if (name !== young) age(name)
    const all = mediaFolder()
    await sweep()
    const left = Object.keys(mediaFolder())
    const gone = Object.keys(all).filter((name) => !left.includes(name))
    expect(gone).toEqual(expect.arrayContaining(LOST))
    const named = [...filesOf(replaced), ...filesOf(await read(replaced.id))]
    expect(left).toEqual(expect.arrayContaining([...named, 'bus.jpg', '.gitkeep', young]))
    expectUntouched()
  })

  it('stores what it set aside for 30 days, and does not serve it', async () => {
    const [lost = ''] = LOST
    writeFileSync(placeOf(lost), 'x')
    age(lost)
    await sweep()
    expect(statSync(placeAside(lost)).mtimeMs).toBeGreaterThan(Date.now() - DAY)
    for (const name of [lost, `.set-aside/${lost}`, '.set-aside', `.set-aside%2F${lost}`])
      for (const headers of [undefined, { authorization: `JWT ${await desk.tokenOf('author')}` }])
        expect((await askForFile(name, { headers })).status).toBe(404)
    await sweep(29)
    expect(existsSync(placeAside(lost))).toBe(true)
    await sweep(31)
    expect(existsSync(placeAside(lost))).toBe(false)
  })

  it('keeps what is named again for as long as it is, and finds it where it is moved back', async () => {
    const [name = ''] = filesOf(shown)
    renameSync(placeOf(name), placeAside(name))
    await sweep(31)
    expect(await publicStatus(name)).toBe(404)
    renameSync(placeAside(name), placeOf(name))
    expect(await publicStatus(name)).toBe(200)
    expectUntouched()
  })
})

describe('a release', () => {
  it('that is unpublished hides its picture', async () => {
    for (const name of filesOf(shown)) expect(await publicStatus(name)).toBe(200)
    await desk.must('approver', release.id, 'withdraw', { reason: 'error' })
    for (const name of filesOf(shown)) expect(await publicStatus(name)).toBe(404)
  })
})

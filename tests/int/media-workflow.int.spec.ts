import { appendFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Media } from '@/cms/generated/payload-types'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { uploadPicture } from '@tests/support/fixtures'
import { filesOf, publicStatus } from '@tests/support/media-requests'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const upload = (name: string, by: HubPerson = 'author') =>
  uploadPicture({ payload: hub.payload, user: hub.users[by], name })
const read = (id: string) => hub.payload.findByID({ collection: 'media', id, depth: 0 })
const patch = async (by: HubPerson, id: string, body: object) =>
  hub.rest<{ errors?: { message: string }[] }>('PATCH', `/api/media/${id}`, {
    body,
    token: await desk.tokenOf(by),
  })
const codes = ({ body }: { body: { refusals?: { code: string }[] } }) =>
  body.refusals?.map(({ code }) => code)

const OTHER: Readonly<Record<string, unknown>> = {
  title: 'Another name',
  alt: 'Other alt text',
  isDecorative: true,
  caption: 'Another caption.',
  credit: 'Another',
  licence: 'cc-by',
  licenceEndsOn: '2999-01-01T12:00:00.000Z',
  peopleShown: 'adults',
  accessibleVersion: 'https://elsewhere.example/',
  pages: 7,
  isInPressRoom: true,
}

describe('what is approved of a picture', () => {
  it('is every field that somebody types, but where its consent is filed', async () => {
    const { NOT_APPROVED_WITH_MEDIA, OF_THE_FILE } = await import('@/domain/workflow/media-content')
    const kept: readonly string[] = [...NOT_APPROVED_WITH_MEDIA, ...OF_THE_FILE]
    const fields = hub.payload.collections.media.config.flattenedFields.map(({ name }) => name)
    expect(fields.filter((name) => !kept.includes(name)).sort()).toEqual(Object.keys(OTHER).sort())
    expect(fields).toEqual(expect.arrayContaining(kept.filter((name) => name !== 'id')))
  })

  it.each(Object.keys(OTHER))('%s', async (field) => {
    const { mediaHash, changesText } = await import('@/domain/workflow/media-content')
    const stored = { ...(await upload(`with ${field}`)) }
    const changed = { ...stored, [field]: OTHER[field] }
    expect(mediaHash(changed)).not.toBe(mediaHash(stored))
    expect(changesText({ [field]: OTHER[field] }, stored)).toBe(true)
    expect(changesText({ ...stored }, stored)).toBe(false)
  })

  it('is the bytes of every size', async () => {
    const { mediaHash } = await import('@/domain/workflow/media-content')
    const { storedFilesOf } = await import('@/cms/files/stored-files')
    const stored = await upload('bytes')
    for (const at of storedFilesOf(stored).keys()) {
      const files = storedFilesOf(stored).map((file, i) =>
        i === at ? { ...file, sha256: 'x' } : file,
      )
      expect(mediaHash({ ...stored, files })).not.toBe(mediaHash({ ...stored }))
    }
  })

  it.each(['changed', 'missing'])(
    'is read again before anything goes out: a size is %s',
    async (how) => {
      const picture = await upload(`size ${how}`)
      const id = await desk.write('author', `With a size ${how}`, { picture: picture.id })
      await desk.must('author', id, 'submit')
      const [, small = ''] = filesOf(picture)
      const file = path.join(process.env.MEDIA_DIR ?? '', small)
      if (how === 'changed') appendFileSync(file, 'x')
      else rmSync(file)
      const refused = await desk.transition('approver', id, 'approve')
      expect([refused.status, codes(refused)]).toEqual([409, ['file-differs']])
      expect(refused.body.refusals?.[0]?.message).toContain(`“size ${how}”`)
    },
  )
})

describe('a picture in an item that others rely on', () => {
  const stages: [string, string, string[]][] = [
    ['in review', 'in review', ['submit']],
    ['approved', 'approved', ['submit', 'approve']],
    ['scheduled', 'scheduled', ['submit', 'approve', 'schedule']],
    ['public', 'published', ['submit', 'approve', 'publish']],
  ]
  it.each(stages)('stays as it is while that is %s', async (stage, state, transitions) => {
    const picture = await upload(`picture ${stage}`)
    const id = await desk.write('author', `Item ${stage}`, { picture: picture.id })
    for (const transition of transitions)
      await desk.must(transition === 'submit' ? 'author' : 'approver', id, transition, {
        ...(transition === 'schedule' && { publishAt: '2999-01-01T09:00:00.000Z' }),
      })
    const stored = await read(picture.id)
    for (const [field, value] of Object.entries(OTHER)) {
      const { status, body } = await patch('author2', picture.id, { [field]: value })
      expect([field, status]).toEqual([field, 409])
      expect(body.errors?.[0]?.message).toContain(`“Item ${stage}” (news release, ${state})`)
    }
    const token = await desk.tokenOf('author2')
    expect((await hub.rest('DELETE', `/api/media/${picture.id}`, { token })).status).toBe(409)
    expect(await read(picture.id)).toEqual(stored)
    expect((await patch('author2', picture.id, { consent: 'Cabinet 4' })).status).toBe(200)
  })

  it('may be changed again once that is a draft', async () => {
    const picture = await upload('picture recalled')
    const id = await desk.write('author', 'Recalled', { picture: picture.id })
    await desk.approve(id)
    await desk.must('author', id, 'recall')
    expect((await patch('author2', picture.id, { alt: 'Other words' })).status).toBe(200)
  })
})

/** Recipients of the queued mail that asks for confirmation of this item. */
async function askedToConfirm(title: string): Promise<unknown[]> {
  const { docs } = await hub.payload.find({ collection: 'payload-jobs', limit: 0 })
  const mails = docs.map(({ input }) => input as { to: string; subject: string }) // the input type of the task
  return mails.filter(({ subject }) => subject === `Please confirm: ${title}`).map(({ to }) => to)
}

describe('whoever changed a picture', () => {
  it.each([
    ['uploaded', async () => upload('by an approver', 'approver')],
    [
      'described',
      async () => {
        const picture = await upload('described by an approver')
        await patch('approver', picture.id, { alt: 'What the approver sees in it' })
        return picture
      },
    ],
  ])('is an author of what uses it, and cannot approve it: %s', async (what, make) => {
    const picture: Media = await make()
    const id = await desk.write('author', `With what an approver ${what}`, { picture: picture.id })
    await desk.must('author', id, 'submit')
    expect(codes(await desk.transition('approver', id, 'approve'))).toEqual(['own-work'])
    await desk.must('approver2', id, 'approve')
    await desk.must('approver2', id, 'publish')
    expect((await read(picture.id)).authorIds).toEqual([])
  })

  it('stays its author through an urgent publication, until somebody else confirms', async () => {
    const picture = await upload('urgent', 'approver')
    const id = await desk.write('author', 'Urgent', { picture: picture.id })
    await desk.must('dutyOfficer', id, 'publish-urgently', { reason: 'Flood' })
    for (const name of filesOf(picture)) expect(await publicStatus(name)).toBe(200)
    expect((await read(picture.id)).authorIds).toEqual([String(hub.users.approver.id)])
    expect(await askedToConfirm('Urgent')).toEqual(['approver2@example.org'])
    expect(codes(await desk.transition('approver', id, 'confirm-urgent'))).toEqual(['own-work'])
    await desk.must('approver2', id, 'confirm-urgent')
    expect((await read(picture.id)).authorIds).toEqual([])
  })
})

describe('a picture is public', () => {
  it('while something public shows it, and no longer', async () => {
    const [one, two] = [await upload('one'), await upload('two')]
    const status = async () => [
      await publicStatus(one.filename ?? ''),
      await publicStatus(two.filename ?? ''),
    ]
    const first = await desk.publish('Shows both', { picture: one.id, mediaPack: [two.id] })
    expect(await status()).toEqual([200, 200])
    const second = await desk.publish('Shows one', { picture: one.id })
    await desk.must('approver', first, 'withdraw', { reason: 'error' })
    expect(await status()).toEqual([200, 404])
    await desk.must('approver', second, 'unpublish', { reason: 'legal' })
    expect(await status()).toEqual([404, 404])
    await desk.must('approver', first, 'republish', { reason: 'It was right.' })
    expect(await status()).toEqual([200, 200])
  })
})

describe('a logo in settings that somebody proposes', () => {
  it('stays as whoever confirms them reads it, until they are discarded', async () => {
    const { id } = await upload('logo')
    const settings = '/api/globals/settings'
    const token = await desk.tokenOf('administrator')
    const proposed = await hub.rest('POST', settings, { body: { logo: id }, token })
    expect(proposed.status).toBe(200)
    const refused = await patch('author', id, { alt: 'Swapped before it is confirmed' })
    expect(refused.status).toBe(409)
    expect(refused.body.errors?.[0]?.message).toContain('the settings that are proposed')
    const discarded = await hub.rest('POST', `${settings}/proposal`, {
      body: { act: 'reject' },
      token,
    })
    expect(discarded.status).toBe(200)
    expect((await patch('author', id, { alt: 'Better words' })).status).toBe(200)
  })

  it('is not confirmed by whoever changed its words or its file', async () => {
    const { id } = await upload('own-logo')
    expect((await patch('approver', id, { alt: 'Our crest' })).status).toBe(200)
    const settings = '/api/globals/settings'
    const ask = async (by: HubPerson, method: string, path: string, body?: object) =>
      hub.rest<{ proposal: { version: string } | null; refusals?: { code: string }[] }>(
        method,
        `${settings}${path}`,
        { body, token: await desk.tokenOf(by) },
      )
    await ask('administrator', 'POST', '', { logo: id })
    const version = (await ask('approver', 'GET', '/proposal')).body.proposal?.version
    const confirm = (by: HubPerson) => ask(by, 'POST', '/proposal', { act: 'confirm', version })
    const own = await confirm('approver')
    expect([own.status, codes(own)]).toEqual([403, ['own-proposal']])
    expect((await read(id)).authorIds).toHaveLength(2)
    expect((await confirm('approver2')).status).toBe(200)
    expect(await read(id)).toMatchObject({ authorIds: [], isPublic: true })
  })
})

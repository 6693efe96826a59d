import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'

import { boot, type Booted } from '@tests/support/boot-payload'
import { putSettingsInForce } from '@tests/support/in-force'
import { releaseData } from '@tests/support/lexical'
import { publicStatus } from '@tests/support/media-requests'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk
let token: string

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
  token = await desk.tokenOf('author')
})
afterAll(() => hub.close())

type Answer = {
  errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
  doc?: Record<string, unknown>
}

const send = async (method: string, path: string, body: object) => {
  const { status, body: answer } = await hub.rest<Answer>(method, path, { body, token })
  const fields = answer.errors?.flatMap(({ data }) => data?.errors ?? []) ?? []
  return { status, message: answer.errors?.[0]?.message ?? '', fields, doc: answer.doc }
}

const upload = async (file: Blob, name: string) => {
  const form = new FormData()
  form.append(
    '_payload',
    JSON.stringify({
      title: name,
      alt: 'A hub',
      credit: 'Demo',
      licence: 'ogl',
      peopleShown: 'none',
    }),
  )
  form.append('file', file, name)
  const { status, body } = await hub.rest<Answer>('POST', '/api/media', { form, token })
  const [error] = body.errors ?? []
  return { status, message: error?.message ?? '', atField: error?.data?.errors?.[0] }
}

const png = async (width: number, noise = false) => {
  const base = { width, height: width, channels: 3 as const, background: '#112d81' }
  const picture = sharp({
    create: noise ? { ...base, noise: { type: 'gaussian', mean: 128, sigma: 90 } } : base,
  })
  return new Blob([new Uint8Array(await picture.png({ compressionLevel: 0 }).toBuffer())], {
    type: 'image/png',
  })
}

describe('files', () => {
  it('takes a picture, and drops where the camera was', async () => {
    expect((await upload(await png(40), 'hub.png')).status).toBe(201)
  })

  it.each([
    ['a page with a script', '<html><script>alert(1)</script></html>', 'text/html', 'page.html'],
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'image/svg+xml',
      'a.svg',
    ],
    ['text that calls itself a picture', 'not a picture', 'image/png', 'liar.png'],
    ['a program', 'MZ', 'application/x-msdownload', 'prog.exe'],
  ])('refuses %s at its field, and says what is taken', async (_what, text, type, name) => {
    const { status, message, atField } = await upload(new Blob([text], { type }), name)
    expect(status).toBe(400)
    expect(message).toBe(
      `${name} cannot be used here. Upload a file of type JPEG, PNG, WebP or PDF, of at most 10 MB.`,
    )
    expect(atField).toEqual({ path: 'file', message })
  })

  it('refuses a picture over the limit in the settings, and says what the limit is', async () => {
    await putSettingsInForce(hub, { councilName: 'Exampleton Council', maxUploadMegabytes: 1 })
    const { status, message, atField } = await upload(await png(700, true), 'large.png')
    expect(atField).toEqual({ path: 'file', message })
    expect([status, message]).toEqual([
      413,
      expect.stringMatching(/large\.png is 1\.\d MB\. The limit is 1 MB/),
    ])
    await putSettingsInForce(hub, { maxUploadMegabytes: 10 })
  })

  it('refuses a picture that is neither described nor decorative', async () => {
    const form = new FormData()
    form.append(
      '_payload',
      JSON.stringify({ title: 'x', credit: 'Demo', licence: 'ogl', peopleShown: 'none' }),
    )
    form.append('file', await png(40), 'bare.png')
    const { status, body } = await hub.rest<Answer>('POST', '/api/media', { form, token })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors?.[0]).toMatchObject({
      path: 'alt',
      message: 'Describe the picture, or mark it decorative.',
    })
  })

  it('keeps a public picture as it was approved, and from being deleted', async () => {
    const form = new FormData()
    form.append(
      '_payload',
      JSON.stringify({
        title: 'Used',
        alt: 'A hub',
        credit: 'Demo',
        licence: 'ogl',
        peopleShown: 'none',
      }),
    )
    form.append('file', await png(40), 'used.png')
    const { body } = await hub.rest<{ doc: { id: string; filename: string } }>(
      'POST',
      '/api/media',
      { form, token },
    )
    const { id, filename } = body.doc
    expect([await publicStatus(filename), await publicStatus('nothing.png')]).toEqual([404, 404])
    const release = await desk.publish('With a picture', { picture: id })
    expect(await publicStatus(filename)).toBe(200)
    expect((await send('PATCH', `/api/media/${id}`, { alt: 'Other words' })).status).toBe(409)
    expect((await hub.rest('DELETE', `/api/media/${id}`, { token })).status).toBe(409)
    await desk.must('approver', release, 'unpublish', { reason: 'legal' })
    expect(await publicStatus(filename)).toBe(404)
    expect((await send('PATCH', `/api/media/${id}`, { alt: 'Other words' })).status).toBe(200)
  })
})

describe('the logo in the settings', () => {
  it('is public while it is the logo', async () => {
    const data = {
      title: 'Logo',
      alt: 'Council logo',
      credit: 'Demo',
      licence: 'no-reuse' as const,
      peopleShown: 'none' as const,
    }
    const bytes = Buffer.from(await (await png(40)).arrayBuffer())
    const file = { data: bytes, mimetype: 'image/png', name: 'logo.png', size: bytes.length }
    const logo = await hub.payload.create({ collection: 'media', data, file })
    const status = () => publicStatus(logo.filename ?? '')
    expect(await status()).toBe(404)
    await hub.payload.updateGlobal({ slug: 'settings', data: { logo: logo.id } })
    expect(await status()).toBe(404) // proposed, but not confirmed
    await putSettingsInForce(hub, { logo: logo.id })
    expect(await status()).toBe(200)
    await putSettingsInForce(hub, { logo: null })
    expect(await status()).toBe(404)
  })
})

describe('text', () => {
  it('drops control characters that came with a paste, and keeps the words', async () => {
    const id = await desk.write('author', 'A\u0000 hub\u0007 opens\u200b')
    const stored = await hub.payload.findByID({
      collection: 'news-releases',
      id,
      draft: true,
      depth: 0,
    })
    expect(stored.title).toBe('A hub opens')
    expect(JSON.stringify(stored.body)).not.toMatch(/\\u0000|\\u0007|\u200b/)
  })

  it('says that an address is taken, at its field', async () => {
    await desk.write('author', 'Taken', { slug: 'taken' })
    const { status, fields } = await send('POST', '/api/news-releases?draft=true', {
      ...releaseData('Taken too'),
      slug: 'taken',
    })
    expect([status, fields]).toEqual([400, [expect.objectContaining({ path: 'slug' })]])
    expect(fields[0]?.message).toContain('taken')
  })

  it('finds a free address for the same headline', async () => {
    const id = await desk.write('author', 'The same headline')
    const again = await desk.write('author', 'The same headline')
    const slugs = await Promise.all(
      [id, again].map((one) =>
        hub.payload.findByID({ collection: 'news-releases', id: one, draft: true, depth: 0 }),
      ),
    )
    expect(slugs.map(({ slug }) => slug)).toEqual(['the-same-headline', 'the-same-headline-2'])
  })

  it('refuses an address that runs a script', async () => {
    const id = await desk.write('author', 'With a link', { formerAddress: 'javascript:alert(1)' })
    const { body } = await desk.transition('author', id, 'submit')
    expect(body.refusals?.[0]).toMatchObject({
      field: 'formerAddress',
      message: expect.stringContaining('https://'),
    })
  })
})

describe('dates and links', () => {
  const event = {
    title: 'Drop-in',
    summary: 'Come in.',
    startsAt: '2030-01-02T10:00:00.000Z',
    endsAt: '2030-01-02T09:00:00.000Z',
    status: 'on',
  }

  it.each([
    ['events', event, 'endsAt'],
    [
      'alert-banners',
      {
        title: 'Ice',
        severity: 'minor',
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        where: 'everywhere',
      },
      'endsAt',
    ],
    [
      'strategies',
      { title: 'Plan', summary: 'A plan.', startYear: 2021, endYear: 2013, status: 'in-force' },
      'endYear',
    ],
    [
      'campaigns',
      { title: 'Campaign', summary: 'One.', startsOn: '2026-02-02', endsOn: '2026-02-01' },
      'endsOn',
    ],
  ])('%s: refuses an end before its start, at the field', async (kind, data, field) => {
    const { doc } = await send('POST', `/api/${kind}?draft=true`, data)
    const { body } = await hub.rest<{ refusals: { field: string; message: string }[] }>(
      'POST',
      `/api/${kind}/${String(doc?.id)}/transition`,
      { token, body: { transition: 'submit' } },
    )
    expect(body.refusals.map((refusal) => refusal.field)).toContain(field)
    expect(body.refusals.find((refusal) => refusal.field === field)?.message).toMatch(
      /before|after/,
    )
  })

  it('says that something linked to does not exist, at its field', async () => {
    const { status, fields } = await send('POST', '/api/news-releases?draft=true', {
      ...releaseData('Dangling'),
      campaigns: ['00000000-0000-7000-8000-000000000000'],
    })
    expect([status, fields]).toEqual([
      400,
      [{ path: 'campaigns', message: expect.stringContaining('no longer') }],
    ])
  })

  it('asks once for everything that is linked to in a collection, and once for each speaker', async () => {
    const make = (collection: 'campaigns' | 'people', count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, at) =>
          hub.payload.create({ collection, data: { title: `One ${at}` }, draft: true }),
        ),
      )
    const campaigns = await make('campaigns', 12)
    const [speaker] = await make('people', 1)
    const find = jest.spyOn(hub.payload, 'find')
    const findByID = jest.spyOn(hub.payload, 'findByID')
    const count = jest.spyOn(hub.payload, 'count')
    const quote = { blockType: 'quote', words: 'So.', speaker: speaker?.id }
    const { status } = await send('POST', '/api/news-releases?draft=true&depth=0', {
      ...releaseData('With many links'),
      campaigns: campaigns.map(({ id }) => id),
      body: Array.from({ length: 20 }, () => quote),
    })
    const askedOf = (spy: { mock: { calls: [{ collection: string }][] } }, slug: string) =>
      spy.mock.calls.filter(([{ collection }]) => collection === slug).length
    expect(status).toBe(201)
    expect([askedOf(count, 'campaigns'), askedOf(find, 'campaigns')]).toEqual([0, 1])
    expect(askedOf(find, 'people')).toBe(1)
    expect(askedOf(findByID, 'people')).toBeLessThanOrEqual(2) // the public row, then the draft
    jest.restoreAllMocks()
  })

  it('goes on when something linked to is deleted later', async () => {
    const { doc } = await send('POST', '/api/campaigns?draft=true', {
      title: 'Short-lived',
      summary: 'x',
    })
    const id = await desk.write('author', 'Linked', { campaigns: [doc?.id] })
    await hub.payload.delete({ collection: 'campaigns', id: String(doc?.id) })
    await desk.approve(id)
    await desk.must('approver', id, 'publish')
    expect((await hub.rest('GET', `/api/news-releases/${id}`)).status).toBe(200)
  })
})

import { readdirSync, readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { CONTENT_KINDS } from '@/domain/content-types'
import { isPagedKind, type PagedKind, previewPath } from '@/domain/paths'
import { askPage, type AnsweredPage } from '@tests/support/ask-page'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { richText, textBlock, uploadPicture } from '@tests/support/fixtures'
import { publishContent, writeDraft } from '@tests/support/publish'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'
import { switchOff } from '@tests/support/switch-off'

let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

/** Requests a preview as a browser with this session cookie. */
async function show(kind: string, id: string, token?: string): Promise<AnsweredPage> {
  const page = await import('@/pages/preview/[kind]/[id]')
  const headers: Record<string, string> = token
    ? { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' }
    : {}
  return askPage(page, previewPath(kind as PagedKind, id), { params: { kind, id }, headers })
}

const showTo = async (person: HubPerson, kind: string, id: string) =>
  show(kind, id, await desk.tokenOf(person))

describe('the preview of a draft', () => {
  it('is the public page as it will be, to people of the press office', async () => {
    const id = await desk.write('author', 'Not out yet', {
      body: [textBlock('Only in the draft.')],
    })
    for (const person of ['author', 'approver', 'legal'] as const) {
      const { status, html } = await showTo(person, 'news-releases', String(id))
      expect(status).toBe(200)
      expect(html).toContain('Not out yet')
      expect(html).toContain('Only in the draft.')
    }
  })

  it('is neither cached nor indexed by search engines', async () => {
    const id = await desk.write('author', 'Kept by nobody')
    const { headers } = await showTo('author', 'news-releases', String(id))
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers['x-robots-tag']).toBe('noindex, nofollow')
    expect(headers).not.toHaveProperty('xkey')
  })

  it('shows the revision while the public page stays as it is', async () => {
    const id = await desk.publish('First words')
    await desk.must('author', id, 'revise')
    const token = await desk.tokenOf('author')
    await hub.rest('PATCH', `/api/news-releases/${id}?draft=true`, {
      body: { title: 'Second words' },
      token,
    })
    expect((await showTo('author', 'news-releases', id)).html).toContain('Second words')
    const { readContent } = await import('@/cms/read/read-content')
    expect(await readContent({ kind: 'news-releases', slug: 'first-words' })).toMatchObject({
      title: 'First words',
    })
  })

  it('shows its own picture, private as it is, and leaves out what else is not public', async () => {
    const { payload, users } = hub
    const picture = await uploadPicture({ payload, user: users.author, name: 'secret-kiln' })
    const data = { title: 'Hidden campaign', summary: 'It is hidden.' }
    const hidden = await writeDraft({ payload, users, kind: 'campaigns', data })
    const seen = await publishContent({
      payload,
      users,
      kind: 'campaigns',
      data: { title: 'Open campaign', summary: 'It is open.' },
    })
    const id = await desk.write('author', 'With a picture', {
      picture: picture.id,
      campaigns: [hidden.id, seen.id],
    })
    const { html } = await showTo('author', 'news-releases', String(id))
    expect(html).toContain('secret-kiln, described')
    expect(html).toContain('Open campaign')
    expect(html).not.toContain('Hidden campaign')
    const { body } = await hub.rest<{ isPublic?: boolean }>('GET', `/api/media/${picture.id}`)
    expect(body.isPublic).not.toBe(true)
  })

  it.each(CONTENT_KINDS.filter(isPagedKind))('can be made of %s', async (kind) => {
    const { payload, users } = hub
    const data = { title: `Draft of ${kind}`, summary: 'In a sentence.', ...NEEDED[kind] }
    const { id } = await writeDraft({ payload, users, kind, data })
    const { status, html } = await showTo('author', kind, String(id))
    expect(status).toBe(200)
    expect(html).toContain(`Draft of ${kind}`)
  })
})

const NEEDED: Readonly<Record<string, object>> = {
  strategies: { startYear: 2024, endYear: 2028 },
  events: { startsAt: '2030-05-01T10:00:00.000Z', endsAt: '2030-05-01T11:00:00.000Z' },
  people: { biography: richText('Jo leads.') },
}

describe('the address of a preview', () => {
  it('is a 404 like any other for anonymous callers', async () => {
    const id = await desk.write('author', 'Zanzibar')
    const unknown = await show('news-releases', 'nothing-here')
    const { payload } = hub
    const data = { name: 'Gone', email: 'gone@example.org', password: 'a long enough passphrase' }
    const person = { ...data, roles: ['author' as const] }
    const { id: leaverId } = await payload.create({ collection: 'users', data: person })
    const token = await hub.login('gone@example.org')
    await switchOff(hub, leaverId)
    for (const answer of [
      await show('news-releases', String(id)),
      await show('news-releases', String(id), 'not-a-token'),
      await show('news-releases', String(id), token),
    ]) {
      expect(answer.status).toBe(404)
      expect(answer.html).not.toContain('Zanzibar')
      expect(answer.headers).toEqual(unknown.headers)
      expect(answer.html.replaceAll(String(id), '')).toBe(
        unknown.html.replaceAll('nothing-here', ''),
      )
    }
  })

  it.each(['users', 'media', 'audit-events', 'values', '__proto__'])(
    'is nothing for %s',
    async (kind) => {
      const { status } = await showTo('administrator', kind, String(hub.users.author.id))
      expect(status).toBe(404)
    },
  )

  it('is what the editor’s form shows beside itself', () => {
    const { livePreview } = hub.payload.collections['news-releases'].config.admin
    const url = livePreview?.url as (args: object) => string | null // our configuration sets a function
    expect(url({ data: { id: 7 } })).toBe(previewPath('news-releases', 7))
    expect(url({ data: {} })).toBeNull()
    expect(livePreview?.breakpoints?.map(({ width }) => width)).toEqual([360, 1280])
  })
})

describe('the door to drafts', () => {
  it('is used by the preview alone', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => readFileSync(`src/${file}`, 'utf8').includes('cms/read/read-draft'))
    expect(files.map((file) => file.replaceAll('\\', '/'))).toEqual([
      'site/loaders/preview-page.ts',
    ])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'
import { CONTENT_KINDS } from '@/domain/content-types'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { lexicalProse } from '@tests/support/lexical'
import { publicRecord } from '@tests/support/public-record'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

type Answer = {
  doc?: { id: string; authorName: string; createdAt: string; parent: string | null }
  errors?: { message: string; data?: { refusals?: { code: string }[] } }[]
}

let hub: Booted
let desk: ReleaseDesk
beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const say = async (person: HubPerson, itemId: string, more: object) =>
  hub.rest<Answer>('POST', '/api/comments', {
    body: { itemKind: 'news-releases', itemId, ...more },
    token: await desk.tokenOf(person),
  })

/** Creates a comment, which must succeed; resolves to its id. */
const keep = async (person: HubPerson, itemId: string, more: object): Promise<string> => {
  const { status, body } = await say(person, itemId, more)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc!.id
}

const viewFor = async (person: HubPerson, id: string) => {
  const path = `/api/news-releases/${id}/workflow`
  return (await hub.rest<WorkflowView>('GET', path, { token: await desk.tokenOf(person) })).body
}

const codes = ({ body }: { body: Answer }) =>
  body.errors?.flatMap(({ data }) => data?.refusals?.map(({ code }) => code) ?? [])

const queuedMail = async () => {
  const { docs } = await hub.payload.find({ collection: 'payload-jobs', limit: 0 })
  return docs.map(({ input }) => input as { to: string; subject: string; text: string })
}
const emptyQueue = () => hub.payload.delete({ collection: 'payload-jobs', where: {} })

describe('a comment', () => {
  it('is kept with who and when, whatever its body claims of that', async () => {
    const id = await desk.write('author', 'Signed comments')
    const { status, body } = await say('legal', id, {
      words: 'Is this \u200Blawful?',
      authorName: 'The mayor',
      authorId: 'nobody',
      createdAt: '2001-01-01T00:00:00.000Z',
      mentionedIds: [hub.users.author.id],
    })
    expect(status).toBe(201)
    const [thread] = (await viewFor('author', id)).threads
    expect(thread?.first).toMatchObject({ words: 'Is this lawful?', authorName: 'legal' })
    expect(new Date(body.doc!.createdAt).getFullYear()).toBeGreaterThan(2020)
  })

  it('belongs to a thread, and an answer to an answer to the same one', async () => {
    const id = await desk.write('author', 'Threads')
    const first = await keep('approver', id, { words: 'When does it open?' })
    const answer = await keep('author', id, { words: 'In May.', parent: first })
    await keep('legal', id, { words: 'May of which year?', parent: answer })
    const { threads } = await viewFor('author', id)
    expect(threads).toHaveLength(1)
    expect(threads[0]?.replies.map(({ words }) => words)).toEqual(['In May.', 'May of which year?'])
  })

  it('is resolved and opened again by name and time', async () => {
    const id = await desk.write('author', 'Resolved')
    const first = await keep('approver', id, { words: 'Check the date.' })
    await keep('author', id, { act: 'resolve', parent: first })
    expect(codes(await say('author2', id, { act: 'resolve', parent: first }))).toEqual([
      'already-resolved',
    ])
    await keep('legal', id, { act: 'reopen', parent: first, words: 'Still wrong.' })
    const [thread] = (await viewFor('author', id)).threads
    expect(thread).toMatchObject({ isOpen: true })
    expect(thread?.replies.map(({ act, authorName }) => [act, authorName])).toEqual([
      ['resolve', 'author'],
      ['reopen', 'legal'],
    ])
  })

  it('follows the block it is about, and names it when it has gone', async () => {
    const quote = { blockType: 'quote', kind: 'reported', words: 'It is good.', speakerName: 'Jo' }
    const text = { blockType: 'text', content: lexicalProse('Words.') }
    const id = await desk.write('author', 'Moving blocks', { body: [text, quote] })
    await keep('legal', id, { words: 'Did Jo agree?', field: 'body.1.words' })
    const about = async () => (await viewFor('legal', id)).threads[0]?.about
    expect(await about()).toEqual({ label: 'Body, 2: Quote – Words', path: 'body.1.words' })
    const token = await desk.tokenOf('author')
    const path = `/api/news-releases/${id}?draft=true&depth=0`
    const { body } = await hub.rest<{ body: object[] }>('GET', path, { token })
    const save = (blocks: object[]) => hub.rest('PATCH', path, { body: { body: blocks }, token })
    await save([...body.body].reverse())
    expect(await about()).toEqual({ label: 'Body, 2: Quote – Words', path: 'body.0.words' })
    await save([body.body[0]!])
    expect(await about()).toEqual({ label: 'Body, 2: Quote – Words', path: null })
  })

  it('can be about any place the panel offers, and about no other', async () => {
    const id = await desk.write('author', 'Places')
    const { places } = await viewFor('author', id)
    expect(places.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'Headline',
        'Standfirst',
        'Body, 1: Text – Places, in a paragraph.…',
      ]),
    )
    for (const { path } of places) await keep('author', id, { words: 'Here.', field: path })
    for (const field of ['body.7', 'body.x', 'authorIds', 'nothing', '__proto__.x'])
      expect(codes(await say('author', id, { words: 'Here.', field }))).toEqual(['no-such-field'])
  })

  it('changes neither the content nor its approval', async () => {
    const id = await desk.write('author', 'Approved, then discussed')
    await desk.approve(id)
    const before = await viewFor('approver', id)
    await keep('legal', id, { words: 'Fine by me.', field: 'title' })
    const after = await viewFor('approver', id)
    expect(after).toMatchObject({ state: 'approved', version: before.version })
    expect(after.updatedAt).toBe(before.updatedAt)
    await desk.must('approver', id, 'publish')
  })
})

describe('a request for changes', () => {
  it('is a comment that stays open until its approver, or another, resolves it', async () => {
    const id = await desk.write('author', 'To be changed')
    await desk.must('author', id, 'submit')
    await desk.must('approver', id, 'request-changes', { comment: 'Say who it is for.' })
    const [thread] = (await viewFor('author', id)).threads
    expect(thread?.first).toMatchObject({
      act: 'request',
      words: 'Say who it is for.',
      authorName: 'approver',
    })
    expect(thread).toMatchObject({ isOpen: true, mayResolve: false })
    const parent = thread!.first.id
    expect(codes(await say('author', id, { act: 'resolve', parent }))).toEqual(['not-your-request'])
    await keep('author', id, { words: 'Done.', parent })
    await keep('approver2', id, { act: 'resolve', parent })
    expect((await viewFor('author', id)).threads[0]?.isOpen).toBe(false)
  })

  it('cannot be made without the transition, and a refused one leaves no comment', async () => {
    const id = await desk.write('author', 'Not by the back door')
    expect(codes(await say('approver', id, { act: 'request', words: 'Now.' }))).toEqual([
      'by-transition',
    ])
    const { status } = await desk.transition('approver', id, 'request-changes', {
      comment: 'Too early.',
    })
    expect(status).toBe(409)
    expect((await viewFor('author', id)).threads).toEqual([])
  })
})

describe('mail about a comment', () => {
  it('reaches whom it names and whom it answers, if they want it', async () => {
    await emptyQueue()
    const id = await desk.write('author', 'Named people')
    const first = await keep('legal', id, { words: '@author and @approver2: is it so?' })
    expect((await queuedMail()).map(({ to, subject }) => [to, subject]).sort()).toEqual([
      ['approver2@example.org', 'You are mentioned: Named people'],
      ['author@example.org', 'You are mentioned: Named people'],
    ])
    expect((await queuedMail())[0]?.text).toContain(`news-releases/${id}#comment-${first}`)
    await emptyQueue()
    await keep('author', id, { words: 'It is.', parent: first })
    expect((await queuedMail()).map(({ to, subject }) => [to, subject])).toEqual([
      ['legal@example.org', 'Answered: Named people'],
    ])
    await emptyQueue()
    await hub.payload.update({
      collection: 'users',
      id: hub.users.author.id,
      data: { mail: { comments: false } },
    })
    await keep('legal', id, { words: '@author, thank you.' })
    expect(await queuedMail()).toEqual([])
  })

  it('goes to authors once for a request that names them', async () => {
    const id = await desk.write('author2', 'Named in a request')
    await desk.must('author2', id, 'submit')
    await emptyQueue()
    await desk.must('approver', id, 'request-changes', { comment: '@author2, say when.' })
    expect((await queuedMail()).map(({ subject }) => subject)).toEqual([
      'Changes requested: Named in a request',
    ])
  })
})

describe('what is refused', () => {
  it('refuses people without a role in content, an empty text and one that is too long', async () => {
    const id = await desk.write('author', 'Refusals')
    expect((await say('administrator', id, { words: 'Hello.' })).status).toBe(403)
    expect(codes(await say('author', id, { words: ' \u200B ' }))).toEqual(['words-required'])
    expect((await say('author', id, { words: 'x'.repeat(4001) })).status).toBe(400)
    expect(codes(await say('author', 'no-such-id', { words: 'x' }))).toEqual(['no-such-item'])
    expect(codes(await say('author', id, { itemKind: 'users', words: 'x' }))).toEqual([
      'no-such-item',
    ])
  })

  it('keeps the threads of two items apart', async () => {
    const one = await desk.write('author', 'One item')
    const other = await desk.write('author', 'Another item')
    const parent = await keep('author', one, { words: 'Here.' })
    expect(codes(await say('author', other, { words: 'There.', parent }))).toEqual([
      'no-such-comment',
    ])
  })

  it.each(['author', 'approver', 'administrator'] as const)(
    'lets no %s edit or delete what was said, one or many',
    async (person) => {
      const id = await desk.write('author', `Kept from ${person}`)
      const comment = await keep('author', id, { words: 'As I said it.' })
      const token = await desk.tokenOf(person)
      const body = { words: 'As you like it.' }
      const where = `?where[id][equals]=${comment}`
      for (const [method, path] of [
        ['PATCH', `/api/comments/${comment}`],
        ['PATCH', `/api/comments${where}`],
        ['DELETE', `/api/comments/${comment}`],
        ['DELETE', `/api/comments${where}`],
      ] as const)
        expect((await hub.rest(method, path, { body, token })).status).toBe(403)
      const { threads } = await viewFor('author', id)
      expect(threads[0]?.first.words).toBe('As I said it.')
    },
  )

  it('holds for the Local API, which skips access', async () => {
    const { payload } = hub
    const id = await desk.write('author', 'Past the doors')
    const comment = await keep('author', id, { words: 'Kept.' })
    const unsigned = { itemKind: 'news-releases', itemId: id, words: 'From nobody.' } as never
    await expect(payload.create({ collection: 'comments', data: unsigned })).rejects.toThrow(
      'Sign in first.',
    )
    const req = await createLocalReq({ user: hub.users.author }, payload)
    await expect(
      payload.update({ collection: 'comments', id: comment, data: { words: 'x' }, req }),
    ).rejects.toThrow('A comment stays as it was written.')
    await expect(payload.delete({ collection: 'comments', id: comment, req })).rejects.toThrow(
      'A comment stays as it was written.',
    )
  })
})

describe('the public', () => {
  const SECRET = 'Zanzibar'

  it('cannot read or count comments, or learn of them from public content', async () => {
    const id = await desk.publish('Public and discussed')
    const before = await publicRecord(hub.rest)
    const comment = await keep('legal', id, { words: `${SECRET} @author`, field: 'title' })
    for (const path of [
      '/api/comments',
      `/api/comments/${comment}`,
      '/api/comments/count',
      '/api/comments/versions',
      `/api/comments?where[itemId][equals]=${id}`,
      `/api/news-releases/${id}/workflow`,
    ]) {
      const { status, body } = await hub.rest('GET', path)
      expect(JSON.stringify(body)).not.toContain(SECRET)
      expect(status).toBeGreaterThanOrEqual(401)
    }
    expect((await hub.rest('POST', '/api/comments', { body: { words: 'x' } })).status).toBe(403)
    expect(await publicRecord(hub.rest)).toBe(before)
  })

  it('finds no way to them from content: no kind relates or joins to comments', () => {
    for (const kind of CONTENT_KINDS) {
      const { fields } = hub.payload.collections[kind].config
      expect(JSON.stringify(fields)).not.toMatch(/"(relationTo|collection)":"?\[?"?comments/)
    }
  })
})

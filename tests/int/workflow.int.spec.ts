import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const publicRelease = async (id: string) =>
  (await hub.rest<Record<string, unknown>>('GET', `/api/news-releases/${id}`)).body

const working = async (id: string) =>
  (
    await hub.rest<Record<string, unknown>>('GET', `/api/news-releases/${id}?draft=true&depth=0`, {
      token: await desk.tokenOf('approver'),
    })
  ).body

const change = async (person: 'author' | 'author2' | 'approver', id: string, data: object) =>
  hub.rest<{ errors?: { message: string }[] }>('PATCH', `/api/news-releases/${id}?draft=true`, {
    body: data,
    token: await desk.tokenOf(person),
  })

describe('one release, followed', () => {
  it('goes from draft to public by two people, and not before', async () => {
    const id = await desk.write('author', 'A hub opens')
    expect(await publicRelease(id)).toHaveProperty('errors')
    await desk.must('author', id, 'submit')
    await desk.must('approver', id, 'approve')
    expect(await publicRelease(id)).toHaveProperty('errors')
    await desk.must('approver', id, 'publish')
    expect(await publicRelease(id)).toMatchObject({ title: 'A hub opens', state: 'published' })
  })

  it('lists everything that stops a submission at once, each at its field', async () => {
    const body = {
      title: 'Bare',
      summary: 'x'.repeat(161),
      kind: 'press-release',
      body: [{ blockType: 'quote', kind: 'direct' }],
    }
    const token = await desk.tokenOf('author')
    const { body: made } = await hub.rest<{ doc: { id: string } }>(
      'POST',
      '/api/news-releases?draft=true',
      { body, token },
    )
    const { status, body: answer } = await desk.transition('author', made.doc.id, 'submit')
    expect(status).toBe(409)
    const fields = answer.refusals?.map(({ field }) => field)
    expect(fields).toEqual(
      expect.arrayContaining(['summary', 'body.0.words', 'body.0.speakerName']),
    )
  })

  it('refuses an approver who changed a word of it', async () => {
    const id = await desk.write('author', 'Edited by its approver')
    await desk.must('author', id, 'submit')
    await change('approver', id, { summary: 'A better sentence.' })
    const { status, body } = await desk.transition('approver', id, 'approve')
    expect([status, body.refusals?.map(({ code }) => code)]).toEqual([403, ['own-work']])
    await desk.must('approver2', id, 'approve')
  })

  it('takes an approved release back to draft when somebody edits it', async () => {
    const id = await desk.write('author', 'Edited after approval')
    await desk.approve(id)
    await change('author2', id, { title: 'Edited after approval, by somebody' })
    expect(await working(id)).toMatchObject({ state: 'draft', approvedHash: null })
    expect((await desk.transition('approver', id, 'publish')).status).toBe(409)
  })

  it('keeps an approval when a save changes nothing', async () => {
    const id = await desk.write('author', 'Saved without a change')
    await desk.approve(id)
    await change('author', id, { title: 'Saved without a change' })
    expect(await working(id)).toMatchObject({ state: 'approved' })
    await desk.must('approver', id, 'publish')
  })

  it('leaves the public page alone while a revision is written, then says what changed', async () => {
    const id = await desk.publish('Before the revision')
    await desk.must('author', id, 'revise')
    await change('author', id, { title: 'After the revision' })
    expect(await publicRelease(id)).toMatchObject({ title: 'Before the revision' })
    expect((await desk.transition('author', id, 'submit')).body.refusals?.[0]?.code).toBe(
      'change-kind-required',
    )
    await desk.must('author', id, 'submit', {
      changeKind: 'correction',
      changeNote: 'The name was wrong.',
    })
    await desk.must('approver', id, 'approve')
    const other = await desk.transition('approver', id, 'publish', { changeNote: 'Another note.' })
    expect(other.body.refusals?.[0]?.code).toBe('change-is-pinned')
    await desk.must('approver', id, 'publish')
    expect(await publicRelease(id)).toMatchObject({
      title: 'After the revision',
      changes: [{ kind: 'correction', note: 'The name was wrong.' }],
    })
  })

  it('withdraws with a notice, keeps the revision in progress, and publishes again as it was', async () => {
    const id = await desk.publish('Withdrawn while revised')
    await desk.must('author', id, 'revise')
    await change('author', id, { title: 'The revision' })
    await desk.must('approver', id, 'withdraw', { reason: 'facts-wrong' })
    expect(await publicRelease(id)).toMatchObject({
      title: 'Withdrawn while revised',
      state: 'withdrawn',
      withdrawnReason: 'Facts in this are wrong. Do not rely on it.',
    })
    expect(await working(id)).toMatchObject({ title: 'The revision', state: 'draft' })
    await desk.must('approver', id, 'republish', { reason: 'They were right.' })
    expect(await publicRelease(id)).toMatchObject({
      title: 'Withdrawn while revised',
      state: 'published',
      withdrawnReason: null,
    })
    expect(await working(id)).toMatchObject({ title: 'The revision', state: 'draft' })
  })

  it('unpublishes to a gone address with its reason, and publishes again', async () => {
    const id = await desk.publish('Gone and back')
    await desk.must('approver', id, 'unpublish', {
      reason: 'personal-data',
      comment: 'See the file.',
    })
    expect(await publicRelease(id)).toHaveProperty('errors')
    const gone = await hub.rest<{ docs: object[] }>(
      'GET',
      '/api/redirects?where[from][equals]=/news/gone-and-back',
    )
    expect(gone.body.docs).toEqual([expect.objectContaining({ reason: 'personal-data' })])
    expect(JSON.stringify(gone.body)).not.toContain('See the file.')
    await desk.must('approver', id, 'republish', { reason: 'Cleared.' })
    expect(await publicRelease(id)).toMatchObject({ state: 'published' })
  })

  it('leaves a redirect when a revision moves the page', async () => {
    const id = await desk.publish('A page that moves')
    await desk.must('author', id, 'revise')
    await change('author', id, { slug: 'a-page-that-moved' })
    await desk.must('author', id, 'submit', { changeKind: 'minor' })
    await desk.must('approver', id, 'approve')
    await desk.must('approver', id, 'publish')
    const { body } = await hub.rest<{ docs: { to: string }[] }>(
      'GET',
      '/api/redirects?where[from][equals]=/news/a-page-that-moves',
    )
    expect(body.docs.map(({ to }) => to)).toEqual(['/news/a-page-that-moved'])
  })

  it('refuses an approval of the version that was on the screen when a newer one was saved', async () => {
    const id = await desk.write('author', 'Two versions')
    await desk.must('author', id, 'submit')
    const seen = await hub.rest<{ version: string }>('GET', `/api/news-releases/${id}/workflow`, {
      token: await desk.tokenOf('approver'),
    })
    await change('author', id, { title: 'Two versions, the newer' })
    const { status, body } = await desk.transition('approver', id, 'approve', {
      version: seen.body.version,
    })
    expect([status, body.refusals?.[0]?.code]).toEqual([409, 'changed-meanwhile'])
  })

  it('tells the second of two people who saved over one another, and keeps the first', async () => {
    const id = await desk.write('author', 'Two people')
    const { savedOver } = await working(id)
    expect((await change('author', id, { title: 'Two people, the first', savedOver })).status).toBe(
      200,
    )
    const second = await change('author2', id, { title: 'Two people, the second', savedOver })
    expect([second.status, second.body.errors?.[0]?.message]).toEqual([
      409,
      expect.stringContaining('Somebody else saved this'),
    ])
    expect(await working(id)).toMatchObject({ title: 'Two people, the first' })
  })

  it('is assigned to a named reviewer by a day to come', async () => {
    const id = await desk.write('author', 'Assigned')
    const bad = await desk.transition('author', id, 'submit', {
      reviewer: hub.users.author2.id,
      dueAt: '2020-01-01T09:00:00Z',
    })
    expect(bad.body.refusals?.map(({ code }) => code).sort()).toEqual([
      'due-in-the-past',
      'unknown-reviewer',
    ])
    await desk.must('author', id, 'submit', {
      reviewer: hub.users.approver2.id,
      dueAt: '2999-01-01T09:00:00Z',
    })
    expect(await working(id)).toMatchObject({ reviewer: hub.users.approver2.id })
  })

  it('answers 422 to an invalid body, 401 to anonymous callers and 404 to an unknown item', async () => {
    const id = await desk.write('author', 'Nonsense')
    const { status, body } = await desk.transition('author', id, 'beam-up', { dueAt: 'soon' })
    expect([status, body.refusals?.map(({ field }) => field)]).toEqual([
      422,
      ['transition', 'dueAt'],
    ])
    expect(
      (
        await hub.rest('POST', `/api/news-releases/${id}/transition`, {
          body: { transition: 'submit' },
        })
      ).status,
    ).toBe(401)
    expect(
      (await desk.transition('author', '00000000-0000-7000-8000-000000000000', 'submit')).status,
    ).toBe(404)
  })

  it('records each transition and each refusal with who, what, from which state and why', async () => {
    const id = await desk.write('author', 'Recorded')
    await desk.must('author', id, 'submit')
    await desk.transition('author', id, 'approve')
    await desk.must('approver', id, 'request-changes', { comment: 'Say when.' })
    const { body } = await hub.rest<{ docs: Record<string, unknown>[] }>(
      'GET',
      `/api/audit-events?where[itemId][equals]=${id}&sort=at`,
      { token: await desk.tokenOf('approver') },
    )
    expect(body.docs).toEqual([
      expect.objectContaining({
        action: 'submit',
        outcome: 'done',
        actorName: 'author',
        stateFrom: 'draft',
        stateTo: 'in-review',
      }),
      expect.objectContaining({ action: 'approve', outcome: 'refused', actorName: 'author' }),
      expect.objectContaining({
        action: 'request-changes',
        outcome: 'done',
        actorName: 'approver',
        why: 'Say when.',
      }),
    ])
  })
})

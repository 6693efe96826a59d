import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { chainBreaks, type ChainedEvent } from '@/domain/audit/audit-chain'
import { boot, type Booted } from '@tests/support/boot-payload'
import { hasTransactions } from '@tests/support/has-transactions'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const trail = async () =>
  (await hub.payload.find({ collection: 'audit-events', sort: 'sequence', limit: 0 })).docs

const actions = async () =>
  (await trail()).map(({ action, outcome, itemTitle }) =>
    `${action} ${outcome} ${itemTitle ?? ''}`.trim(),
  )

describe('the audit trail', () => {
  it('has sign-ins made and failed, without telling whether there is such an account', async () => {
    await hub.login('author')
    const wrong = (email: string) =>
      hub.rest<{ errors: unknown }>('POST', '/api/users/login', {
        body: { email, password: 'wrong' },
      })
    const [known, unknown] = [await wrong('author@example.org'), await wrong('nobody@example.org')]
    expect(known.body).toEqual(unknown.body)
    const { flushFailedSignIns } = await import('@/cms/accounts/failed-sign-ins')
    await flushFailedSignIns(hub.payload)
    const events = await trail()
    expect(
      events.filter(({ action }) => action === 'signed-in').map(({ actorName }) => actorName),
    ).toContain('author')
    expect(
      events.filter(({ action }) => action === 'sign-in-failed').map(({ summary }) => summary),
    ).toEqual(['Sign-in failed: author@example.org', 'Sign-in failed: nobody@example.org'])
  })

  it('has role changes with the roles before and after, and by whom', async () => {
    const token = await desk.tokenOf('administrator')
    await hub.rest('PATCH', `/api/users/${hub.users.author2.id}`, {
      token,
      body: { roles: ['author', 'legal'] },
    })
    await hub.rest('POST', `/api/users/${hub.users.author2.id}/roles`, {
      token: await desk.tokenOf('approver'),
      body: { act: 'confirm', roles: ['legal'] },
    })
    const event = (await trail()).findLast(({ action }) => action === 'roles-changed')
    expect(event).toMatchObject({
      actorName: 'approver',
      itemTitle: 'author2',
      details: { before: 'Author', after: 'Author, Legal (monitoring officer)' },
    })
  })

  it('has deletions', async () => {
    const id = await desk.write('author', 'A draft to delete')
    const token = await desk.tokenOf('author')
    const path = `/api/news-releases/${id}`
    await hub.rest('PATCH', path, { token, body: { deletedAt: new Date().toISOString() } })
    await hub.rest('DELETE', `${path}?trash=true`, { token })
    expect(await actions()).toEqual(
      expect.arrayContaining(['trashed done A draft to delete', 'deleted done A draft to delete']),
    )
  })

  it('is exported as CSV and JSON for one item, by those who may, and says so itself', async () => {
    const id = await desk.publish('Exported')
    const ask = async (person: 'approver' | 'author', format: string) =>
      hub.rest<string>('GET', `/api/audit-events/export?format=${format}&id=${id}`, {
        token: await desk.tokenOf(person),
      })
    expect((await ask('author', 'csv')).status).toBe(403)
    const csv = await ask('approver', 'csv')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect(
      csv.body
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[2]),
    ).toEqual(['submit', 'approve', 'publish'])
    const json = (await ask('approver', 'json')).body as unknown as ChainedEvent[]
    expect(json.map((event) => event.action)).toEqual(['submit', 'approve', 'publish'])
    expect((await actions()).filter((action) => action === 'exported done')).toHaveLength(2)
  })

  it('refuses a question for an export that makes no sense', async () => {
    const token = await desk.tokenOf('approver')
    const { status, body } = await hub.rest<{ errors: { field: string }[] }>(
      'GET',
      '/api/audit-events/export?format=xls&from=soon',
      { token },
    )
    expect([status, body.errors.map(({ field }) => field)]).toEqual([422, ['format', 'from']])
  })

  it('stays one line when many write at once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, index) => desk.write('author', `Parallel ${index}`)),
    )
    const answers = await Promise.all(ids.map((id) => desk.transition('author', id, 'submit')))
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200))
    const { auditKeys } = await import('@/cms/audit/audit-keys')
    expect(chainBreaks((await trail()) as unknown as ChainedEvent[], auditKeys())).toEqual([])
  })

  it('is kept with what it records or not at all', async () => {
    const id = await desk.write('author', 'All or nothing')
    const before = (await trail()).length
    const broken = hub.payload.db.create
    hub.payload.db.create = async (args) => {
      if (args.collection === 'audit-events') throw new Error('The disk is full')
      return broken.call(hub.payload.db, args)
    }
    const { status } = await desk.transition('author', id, 'submit').finally(() => {
      hub.payload.db.create = broken
    })
    expect(status).toBe(500)
    expect((await trail()).length).toBe(before)
    const draft = await hub.payload.findByID({
      collection: 'news-releases',
      id,
      draft: true,
      depth: 0,
    })
    expect(draft.state).toBe((await hasTransactions(hub.payload)) ? 'draft' : 'in-review')
  })
})

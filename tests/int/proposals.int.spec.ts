import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { ProposalView } from '@/cms/admin/proposal-panel/proposal-view'
import { boot, type Booted, type HubPerson } from '@tests/support/boot-payload'
import { releaseDesk, type ReleaseDesk } from '@tests/support/release-desk'

/** Proposals in the editor: whose confirmation is pending, and the outcome. */
let hub: Booted
let desk: ReleaseDesk

beforeAll(async () => {
  hub = await boot()
  desk = releaseDesk(hub)
})
afterAll(() => hub.close())

const ask = async <Body>(person: HubPerson, method: string, path: string, body?: object) =>
  hub.rest<Body>(method, path, { body, token: await desk.tokenOf(person) })

const viewOf = async (person: HubPerson, path: string) =>
  (await ask<ProposalView>(person, 'GET', `${path}/proposal`)).body

const decide = async (person: HubPerson, path: string, decision: object) => {
  const version = (await viewOf(person, path)).proposal?.version
  return ask<{ refusals?: { code: string; field?: string }[] }>(
    person,
    'POST',
    `${path}/proposal`,
    {
      version,
      ...decision,
    },
  )
}

const propose = async (person: HubPerson, title: string) => {
  const body = { title, slug: title.toLowerCase().replaceAll(' ', '-') }
  const made = await ask<{ doc: { id: string } }>(person, 'POST', '/api/topics?draft=true', body)
  expect(made.status).toBe(201)
  return `/api/topics/${made.body.doc.id}`
}

const idIn = (path: string) => path.split('/').at(-1) ?? ''

const listsOf = async (person: 'approver' | 'approver2' | 'author' | 'administrator') => {
  const { readProposals } = await import('@/cms/admin/dashboard/read-proposals')
  const { proposalLists } = await import('@/cms/admin/dashboard/proposals')
  const { actorOf } = await import('@/cms/access/actor-of')
  const user = { ...hub.users[person], collection: 'users' as const }
  const actor = actorOf({ user })!
  const lists = proposalLists({
    proposals: await readProposals({ payload: hub.payload, user }),
    actor,
  })
  const titles = (list: readonly { title: string; proposers: readonly string[] }[]) =>
    list.map(({ title, proposers }) => `${title} from ${proposers.join()}`)
  return { toConfirm: titles(lists.toConfirm), withOthers: titles(lists.withOthers) }
}

describe('proposals on the dashboard', () => {
  it('wait for everybody who may confirm them, and not for whoever made them', async () => {
    const path = await propose('approver', 'Bins')
    await ask('administrator', 'POST', '/api/globals/settings?draft=true', { pageSize: 12 })
    const [approver, administrator] = [hub.users.approver.name, hub.users.administrator.name]
    expect(await listsOf('approver2')).toEqual({
      toConfirm: [`Bins from ${approver}`, `Settings from ${administrator}`],
      withOthers: [],
    })
    expect(await listsOf('approver')).toEqual({
      toConfirm: [`Settings from ${administrator}`],
      withOthers: [`Bins from ${approver}`],
    })
    expect(await listsOf('author')).toEqual({ toConfirm: [], withOthers: [] })
    await decide('approver2', path, { act: 'confirm' })
    await decide('approver2', '/api/globals/settings', { act: 'confirm' })
    expect(await listsOf('approver2')).toEqual({ toConfirm: [], withOthers: [] })
  })
})

type Mail = { to: string; subject: string; text: string }

/** The queued mail to an address. */
async function mailsTo(email: string): Promise<Mail[]> {
  const where = { taskSlug: { equals: 'send-mail' as const } }
  const { docs } = await hub.payload.find({ collection: 'payload-jobs', where, limit: 0 })
  return docs.map(({ input }) => input as Mail).filter(({ to }) => to === email)
}

describe('a proposal', () => {
  it('is told by mail to whoever may confirm it, once however often it is saved', async () => {
    const path = await propose('approver', 'Canals and towpaths')
    await ask('approver', 'PATCH', `${path}?draft=true`, { description: 'Water.' })
    const asked = async (person: HubPerson) =>
      (await mailsTo(hub.users[person].email)).filter(({ subject }) => subject.includes('Canals'))
    expect(await asked('approver2')).toMatchObject([
      { subject: 'Please confirm: Topic: Canals and towpaths' },
    ])
    expect(await asked('administrator')).toHaveLength(1)
    expect(await asked('approver')).toEqual([])
    expect(await asked('author')).toEqual([])
  })
})

describe('a proposal that is not confirmed', () => {
  it('is sent back with a reason, which its proposer reads beside the form', async () => {
    const path = await propose('approver', 'Recycling')
    await decide('approver2', path, { act: 'confirm' })
    await ask('approver', 'PATCH', `${path}?draft=true`, { title: 'Refuse' })
    const refused = await decide('approver2', path, { act: 'reject' })
    expect([refused.status, refused.body.refusals]).toMatchObject([
      409,
      [{ code: 'reason-required', field: 'reason' }],
    ])
    expect((await decide('approver2', path, { act: 'reject', reason: 'Say bins.' })).status).toBe(
      200,
    )
    const view = await viewOf('approver', path)
    expect(view).toMatchObject({
      isInForce: true,
      proposal: null,
      sentBack: { by: hub.users.approver2.name, why: 'Say bins.', isDiscarded: false },
    })
    const [change, ...others] = view.sentBack?.differences ?? []
    expect(others).toEqual([])
    expect(JSON.stringify(change)).toMatch(/Recycling.*Refuse/)
    expect((await hub.payload.findByID({ collection: 'topics', id: idIn(path) })).title).toBe(
      'Recycling',
    )
  })

  it('reaches its proposer by mail with every word of it', async () => {
    const path = await propose('approver', 'Libraries')
    await decide('approver2', path, { act: 'confirm' })
    await ask('approver', 'PATCH', `${path}?draft=true`, { description: 'Books to borrow.' })
    await decide('approver2', path, { act: 'reject', reason: 'Say where.' })
    const mails = await mailsTo(hub.users.approver.email)
    const [mail] = mails.filter(({ subject }) => subject === 'Sent back: Topic: Libraries')
    expect(mail?.text).toContain('What was in force stays.')
    expect(mail?.text).toMatch(/: Books to borrow\./)
  })

  it('reaches its proposer by mail, wanted or not, though it goes where it was never in force', async () => {
    await hub.payload.update({
      collection: 'users',
      id: hub.users.approver.id,
      data: { mail: { changes: false } },
    })
    const path = await propose('approver', 'Trams')
    await decide('approver2', path, { act: 'reject', reason: 'We have no trams.' })
    const mails = await mailsTo(hub.users.approver.email)
    const [mail, ...others] = mails.filter(({ subject }) => subject.includes('Trams'))
    expect(others).toEqual([])
    expect(mail?.subject).toBe('Sent back: Topic: Trams')
    expect(mail?.text).toContain('We have no trams.')
    expect(mail?.text).toContain('it is gone altogether')
    expect(mail?.text).not.toContain('stays')
    expect(mail?.text).toMatch(/: Trams$/m)
    expect(mail?.text).toMatch(/: trams$/m)
  })

  it('says no more of that once something else is proposed', async () => {
    const path = await propose('approver', 'Parks')
    await decide('approver2', path, { act: 'confirm' })
    await ask('approver', 'PATCH', `${path}?draft=true`, { title: 'Green spaces' })
    await decide('approver', path, { act: 'reject' })
    expect((await viewOf('approver', path)).sentBack).toMatchObject({ isDiscarded: true })
    await ask('approver', 'PATCH', `${path}?draft=true`, { title: 'Parks and gardens' })
    expect(await viewOf('approver', path)).toMatchObject({
      sentBack: null,
      proposal: { isOwn: true, by: [hub.users.approver.name] },
    })
    expect(await viewOf('approver2', path)).toMatchObject({ proposal: { isOwn: false } })
  })
})

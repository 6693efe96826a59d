import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { verdictFor } from '@/cms/access/access-rules'
import { endpointRule } from '@/cms/access/endpoint-table'
import { nameOfEndpoint } from '@/cms/access/apply-access-table'
import { ROLE_NAMES } from '@/domain/permissions'
import { boot, type Booted, PASSWORD, type HubPerson } from '@tests/support/boot-payload'

/** Invitations, roles awaiting confirmation, and a user's own sessions. */
let hub: Booted

beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

type Answer = {
  id?: string | number
  refusals?: { code: string; message: string; field?: string }[]
  sessions?: { id: string; isThis: boolean; device: string | null; createdAt: string | null }[]
  proposal?: { by: string[]; words: string; refusals: { confirm: string[] } } | null
  user?: object | null
}

const tokens = new Map<string, string>()

const as = async (person: HubPerson, method: string, path: string, body?: unknown) => {
  const token = tokens.get(person) ?? (await hub.login(person))
  tokens.set(person, token)
  return hub.rest<Answer>(method, path, { token, body })
}

const codesOf = ({ status, body }: { status: number; body: Answer }) => [
  status,
  ...(body.refusals ?? []).map(({ code }) => code),
]

const rolesOf = async (id: string | number) =>
  (await hub.payload.findByID({ collection: 'users', id })).roles

let made = 0

async function newcomer() {
  made += 1
  const email = `mover-${made}@example.org`
  const data = {
    name: `Mover ${made}`,
    email,
    password: PASSWORD,
    roles: ['author' as const],
  }
  return { ...(await hub.payload.create({ collection: 'users', data })), email }
}

const eventsOf = async (id: string | number) => {
  const where = { itemId: { equals: String(id) } }
  const { docs } = await hub.payload.find({ collection: 'audit-events', where, sort: 'sequence' })
  return docs.map(({ action, actorName }) => `${action} by ${actorName ?? 'nobody'}`)
}

describe('a role that somebody gives', () => {
  it.each(ROLE_NAMES)('waits for a second person, to an administrator too: %s', async (role) => {
    const own = hub.users.administrator
    const before = await rolesOf(own.id)
    const path = `/api/users/${own.id}`
    await as('administrator', 'PATCH', path, { roles: [...ROLE_NAMES] })
    await as('administrator', 'PATCH', `/api/users?where[id][equals]=${own.id}`, { roles: [role] })
    expect(await rolesOf(own.id)).toEqual(before)
    const { body } = await as('administrator', 'GET', `${path}/account`)
    expect(body.proposal?.refusals.confirm).toHaveLength(1)
  })

  it('is in force once somebody confirms who did not ask for it and does not get it', async () => {
    const { id } = await newcomer()
    const path = `/api/users/${id}`
    await as('administrator', 'PATCH', path, { roles: ['author', 'approver'] })
    expect(await rolesOf(id)).toEqual(['author'])
    const decide = (person: HubPerson, act: string, roles = ['approver']) =>
      as(person, 'POST', `${path}/roles`, { act, roles })
    expect(codesOf(await decide('administrator', 'confirm'))).toEqual([403, 'own-grant'])
    expect(codesOf(await decide('author', 'confirm'))).toEqual([403, 'wrong-role'])
    expect(codesOf(await decide('approver', 'confirm', ['legal']))).toEqual([
      409,
      'changed-meanwhile',
    ])
    expect((await decide('approver', 'agree')).status).toBe(422)
    const { body } = await as('approver', 'GET', `${path}/account`)
    expect(body.proposal).toMatchObject({ by: ['administrator'], words: 'Approver' })
    expect(codesOf(await decide('approver', 'confirm'))).toEqual([200])
    expect(await rolesOf(id)).toEqual(['author', 'approver'])
    expect(codesOf(await decide('approver', 'confirm'))).toEqual([409, 'no-roles-proposed'])
    expect(await eventsOf(id)).toEqual([
      'account-made by nobody',
      'roles-proposed by administrator',
      'roles-confirmed by approver',
      'roles-changed by approver',
    ])
  })

  it('is declined, and then is not there', async () => {
    const { id } = await newcomer()
    await as('administrator', 'PATCH', `/api/users/${id}`, { roles: ['author', 'legal'] })
    const body = { act: 'decline', roles: ['legal'] }
    expect(codesOf(await as('approver', 'POST', `/api/users/${id}/roles`, body))).toEqual([200])
    expect(await rolesOf(id)).toEqual(['author'])
  })

  it('is not a field that a write can set', async () => {
    const { id } = await newcomer()
    const rolesProposed = { roles: ['approver'], proposerIds: [], at: new Date().toISOString() }
    const body = { rolesProposed, invitedAt: rolesProposed.at, switchedOffAt: rolesProposed.at }
    await as('administrator', 'PATCH', `/api/users/${id}`, body)
    const person = await hub.payload.findByID({ collection: 'users', id })
    const written = [person.rolesProposed, person.invitedAt, person.switchedOffAt]
    expect(written.filter(Boolean)).toEqual([])
  })

  it('is taken away at once, but for the last administrator’s', async () => {
    const { id } = await newcomer()
    await as('administrator', 'PATCH', `/api/users/${id}`, { roles: [] })
    expect(await rolesOf(id)).toEqual([])
    const own = hub.users.administrator.id
    const answer = await as('administrator', 'PATCH', `/api/users/${own}`, { roles: [] })
    expect(answer.status).toBe(409)
    expect(await rolesOf(own)).toEqual(['administrator'])
    expect((await as('administrator', 'PATCH', `/api/users/${own}`, { roles: null })).status).toBe(
      answer.status,
    )
    expect(await rolesOf(own)).toEqual(['administrator'])
  })

  it.each(['approver', [{}], ['nobody-knows'], { 0: 'approver' }])(
    'is a role: %j',
    async (roles) => {
      const { id } = hub.users.author
      const answer = await as('administrator', 'PATCH', `/api/users/${id}`, { roles })
      expect(answer.status).toBe(400)
      const person = await hub.payload.findByID({ collection: 'users', id })
      expect([person.roles, person.rolesProposed ?? null]).toEqual([['author'], null])
    },
  )
})

const INVITATION = { name: 'New Colleague', email: 'Invited@Example.org', roles: ['author'] }

describe('an invitation', () => {
  it('is made by an administrator, without a password, and not by a general write', async () => {
    const password = 'seven swans over Hanley park'
    const general = await as('administrator', 'POST', '/api/users', { ...INVITATION, password })
    expect(general.status).toBe(403)
    expect(codesOf(await as('author', 'POST', '/api/users/invite', INVITATION))).toEqual([
      403,
      'wrong-role',
    ])
    const empty = await as('administrator', 'POST', '/api/users/invite', {})
    expect(empty.body.refusals?.map(({ field }) => field)).toEqual(['name', 'email', 'roles'])
    const { status, body } = await as('administrator', 'POST', '/api/users/invite', INVITATION)
    expect(status).toBe(201)
    const again = await as('administrator', 'POST', '/api/users/invite', INVITATION)
    expect(codesOf(again)).toEqual([409, 'email-taken'])
    expect(await rolesOf(body.id!)).toEqual([])
    const person = await hub.payload.findByID({ collection: 'users', id: body.id! })
    expect(person).toMatchObject({ email: 'invited@example.org', invitedAt: expect.any(String) })
  })

  it('leads to a password and a session; the roles still wait', async () => {
    const email = 'invited-2@example.org'
    const made = await as('administrator', 'POST', '/api/users/invite', {
      ...INVITATION,
      name: 'Another Colleague',
      email,
    })
    const mails: string[] = []
    const { sendEmail } = hub.payload
    hub.payload.sendEmail = async ({ to, text }: { to?: unknown; text?: unknown }) =>
      void mails.push(`${String(to)} ${String(text)}`)
    await hub.payload.jobs.run({ queue: 'mail', limit: 100, silent: true })
    const again = `/api/users/${made.body.id}/invite`
    expect((await as('administrator', 'POST', again)).status).toBe(200)
    await hub.payload.jobs.run({ queue: 'mail', limit: 100, silent: true })
    hub.payload.sendEmail = sendEmail
    const [first, second] = mails
      .filter((text) => text.startsWith(email))
      .map((text) => text.match(/\/reset\/([\w-]+)/)?.[1])
    expect(mails.join()).toContain('72 hours')
    const set = (token: unknown) =>
      hub.rest<Answer>('POST', '/api/users/reset-password', {
        body: { token, password: 'seven swans over Hanley park' },
      })
    expect(codesOf(await set(first))).toEqual([403, 'link-over'])
    expect((await set(second)).status).toBe(200)
    expect(await rolesOf(made.body.id!)).toEqual([])
    expect(codesOf(await as('administrator', 'POST', again))).toEqual([409, 'not-invited'])
  })
})

describe('another invitation', () => {
  it('of somebody who is switched off says that they are', async () => {
    const invitation = { ...INVITATION, name: 'Left Early', email: 'left@example.org' }
    const { body } = await as('administrator', 'POST', '/api/users/invite', invitation)
    const path = `/api/users/${body.id}`
    expect((await as('administrator', 'POST', `${path}/switch-off`)).status).toBe(200)
    const again = await as('administrator', 'POST', `${path}/invite`)
    expect(again.status).toBe(409)
    expect(again.body.refusals?.[0]?.message).toContain('is switched off')
  })
})

describe('an administrator who has set no password yet', () => {
  it('keeps no accounts, so that the only one who does stays', async () => {
    const roles = ['administrator']
    const invitation = { name: 'Next Administrator', email: 'next@example.org', roles }
    const { body } = await as('administrator', 'POST', '/api/users/invite', invitation)
    const confirmation = { act: 'confirm', roles }
    const confirmed = await as('approver', 'POST', `/api/users/${body.id}/roles`, confirmation)
    expect(codesOf(confirmed)).toEqual([200])
    expect(await rolesOf(body.id!)).toEqual(roles)

    const own = `/api/users/${hub.users.administrator.id}`
    expect((await as('administrator', 'PATCH', own, { roles: [] })).status).toBe(409)
    expect(await rolesOf(hub.users.administrator.id)).toEqual(roles)
    const off = await as('administrator', 'POST', `${own}/switch-off`)
    expect(codesOf(off)).toEqual([403, 'own-account', 'last-administrator'])

    const { givePassword } = await import('@/cms/accounts/give-password')
    await givePassword({ payload: hub.payload, id: String(body.id), password: PASSWORD })
    const alone = await as('administrator', 'POST', `${own}/switch-off`)
    expect(codesOf(alone)).toEqual([403, 'own-account'])
  })
})

describe('somebody whose roles still wait', () => {
  it('has an account, and reads and writes nothing else that strangers do not', async () => {
    const { email, id } = await newcomer()
    const token = await hub.login(email)
    const draft = await as('author', 'POST', '/api/news-releases?draft=true', {
      title: 'Not yet out',
    })
    await hub.payload.update({ collection: 'users', id, data: { roles: [] } })
    const ask = (method: string, path: string, body?: object) =>
      hub.rest<Answer & { docs?: object[] }>(method, path, { token, body })

    expect((await ask('GET', '/api/users/me')).body.user).toMatchObject({ id })
    expect((await ask('GET', '/api/users')).body.docs).toHaveLength(1)
    const releases = await ask('GET', '/api/news-releases?limit=1')
    const kept = ['approvedBy', 'approvedHash', 'urgent', 'authorIds']
    expect(kept.filter((field) => field in (releases.body.docs?.[0] ?? {}))).toEqual([])
    const path = `/api/news-releases/${(draft.body as { doc?: { id: string } }).doc?.id}`
    const attempts = [
      await ask('GET', path),
      await ask('GET', `${path}?draft=true`),
      await ask('GET', '/api/news-releases/versions'),
      await ask('GET', '/api/comments'),
      await ask('POST', '/api/news-releases?draft=true', { title: 'Mine' }),
      await ask('POST', `${path}/transition`, { transition: 'submit' }),
    ]
    expect(attempts.filter(({ status }) => status < 400)).toEqual([])
  })

  it('is refused by every endpoint except those of their own account', () => {
    const answering = hub.payload.config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).flatMap((endpoint) => {
        const rule = endpointRule({ collection: slug }, nameOfEndpoint(endpoint))
        return rule && verdictFor(rule, { roles: [] }) === 'allowed'
          ? [`${slug} ${nameOfEndpoint(endpoint)}`]
          : []
      }),
    )
    const others = answering.filter((name) => !/^(users|payload-preferences) /.test(name))
    expect(answering).toContain('users get /me')
    expect(others.filter((name) => !name.includes('/access/'))).toEqual([])
  })
})

describe('one’s own sessions', () => {
  it('are listed and ended, one or all others, but not those of other people', async () => {
    const { email } = await newcomer()
    const signIn = async (device: string) =>
      (
        await hub.rest<{ token: string }>('POST', '/api/users/login', {
          body: { email, password: PASSWORD },
          headers: { 'user-agent': device },
        })
      ).body.token
    const [laptop, phone, tablet] = [
      await signIn('Laptop'),
      await signIn('Phone'),
      await signIn('Tab'),
    ]
    const path = '/api/users/me/sessions'
    const list = async (token: string) =>
      (await hub.rest<Answer>('GET', path, { token })).body.sessions ?? []
    const isIn = async (token: string) =>
      Boolean((await hub.rest<Answer>('GET', '/api/users/me', { token })).body.user)
    const sessions = await list(laptop)
    expect(sessions.map(({ device, isThis }) => [device, isThis])).toEqual([
      ['Tab', false],
      ['Phone', false],
      ['Laptop', true],
    ])
    const end = (token: string, id = '') =>
      hub.rest('DELETE', `${path}${id && `/${id}`}`, { token })
    await end(await hub.login('author'), sessions[1]!.id)
    expect(await isIn(phone)).toBe(true)
    await end(laptop, sessions[1]!.id)
    expect([await isIn(phone), await isIn(tablet)]).toEqual([false, true])
    await end(laptop)
    expect([await isIn(tablet), await isIn(laptop)]).toEqual([false, true])
    expect((await hub.rest('GET', path)).status).toBe(401)
  })
})

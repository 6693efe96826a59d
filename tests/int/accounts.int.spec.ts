import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { boot, type Booted, PASSWORD, type HubPerson } from '@tests/support/boot-payload'
import { switchOff } from '@tests/support/switch-off'

/** Accounts over REST: who may change which fields, and who is refused. */
let hub: Booted

beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

type Answer = {
  refusals?: { code: string; message: string; field?: string }[]
  user?: { id: string | number } | null
  docs?: { email: string; name: string }[]
}

const NEW_PASSWORD = 'seven swans over Hanley park'

let made = 0

/** Creates an account for one test, so that tests do not change each other's. */
async function newcomer(role: HubPerson | 'author' = 'author') {
  made += 1
  const email = `newcomer-${made}@example.org`
  const data = { name: `Newcomer ${made}`, email, password: PASSWORD, roles: ['author' as const] }
  const roles = role === 'administrator' ? ['administrator' as const] : data.roles
  const { id } = await hub.payload.create({ collection: 'users', data: { ...data, roles } })
  return { id, email, name: data.name, token: await hub.login(email) }
}

const ask = (method: string, path: string, token?: string, body?: unknown) =>
  hub.rest<Answer>(method, path, { token, body })

const signIn = (email: string, password: string) =>
  ask('POST', '/api/users/login', undefined, { email, password })

const codesOf = ({ status, body }: { status: number; body: Answer }) => [
  status,
  ...(body.refusals ?? []).map(({ code }) => code),
]

const isSignedIn = async (token: string) =>
  Boolean((await ask('GET', '/api/users/me', token)).body.user)

const stored = async (id: string | number) =>
  (await hub.payload.db.findOne<{ id: string } & Record<string, unknown>>({
    collection: 'users',
    where: { id: { equals: id } },
  }))!

const lastEvent = async () =>
  (await hub.payload.find({ collection: 'audit-events', sort: '-sequence', limit: 1 })).docs[0]

const queuedMail = async () =>
  (await hub.payload.find({ collection: 'payload-jobs', limit: 0 })).docs.map(
    ({ input }) => input as { to: string; subject: string },
  )

describe('accounts, from outside', () => {
  it('cannot be changed by anonymous callers: by id, by query, many at once', async () => {
    const { id } = await newcomer()
    const before = await stored(id)
    const body = { email: 'mine@example.org', password: NEW_PASSWORD, name: 'Mine' }
    for (const path of [
      '/api/users?where[createdAt][exists]=true',
      `/api/users?where[id][equals]=${id}`,
      `/api/users/${id}`,
      '/api/users/undefined',
    ])
      expect((await ask('PATCH', path, undefined, body)).status).toBeGreaterThanOrEqual(400)
    expect(await stored(id)).toEqual(before)
  })

  it('cannot be changed by a colleague: by id, by query, many at once', async () => {
    const [one, other] = [await newcomer(), await newcomer()]
    await ask('PATCH', '/api/users?where[name][like]=Newcomer', one.token, { name: 'Everybody' })
    await ask('PATCH', `/api/users/${other.id}`, one.token, { name: 'Other' })
    expect((await stored(one.id)).name).toBe('Everybody')
    expect((await stored(other.id)).name).toBe(other.name)
  })
})

describe('a name', () => {
  it('cannot be that of a colleague, in any case, or have two lines; a change is an event', async () => {
    const [one, other] = [await newcomer(), await newcomer()]
    const path = `/api/users/${one.id}`
    const [first, number] = other.name.split(' ')
    const alike = ['\u00A0', '  ', '\u200B ', ' \u200D'].map((gap) => `${first}${gap}${number}`)
    for (const name of [other.name, other.name.toUpperCase(), ...alike, 'Two\nlines', ' '])
      expect((await ask('PATCH', path, one.token, { name })).status).toBe(400)
    expect((await stored(one.id)).name).toBe(one.name)
    expect((await ask('PATCH', path, one.token, { name: 'Quite another' })).status).toBe(200)
    const where = { action: { equals: 'name-changed' }, itemId: { equals: one.id } }
    const { docs } = await hub.payload.find({ collection: 'audit-events', where })
    expect(docs.map(({ details }) => details)).toEqual([
      { before: one.name, after: 'Quite another' },
    ])
  })

  it.each([
    'Gr\u0430ce Okoro',
    'Grace Ok\u03BFro',
    'Anne-M\u0430rie',
    '\u0410\u03BFa',
    '\u0430\u03BF',
  ])('is not of letters of two alphabets in one word: %j', async (name) => {
    const one = await newcomer()
    expect((await ask('PATCH', `/api/users/${one.id}`, one.token, { name })).status).toBe(400)
  })

  it.each([
    'Zoë O’Brien-Müller',
    'Ольга (Olga)',
    'Kaʻiulani',
    'Νίκος Smith',
    '山田 エリ',
    'Ｏｌｇａ',
  ])('is of any one alphabet: %s', async (name) => {
    const one = await newcomer()
    expect((await ask('PATCH', `/api/users/${one.id}`, one.token, { name })).status).toBe(200)
  })

  it('that a colleague has is refused to an invitation as a name', async () => {
    const { name } = await newcomer()
    const token = await hub.login('administrator')
    const body = { name, email: 'namesake@example.org', roles: ['author'] }
    const answer = await ask('POST', '/api/users/invite', token, body)
    expect(codesOf(answer)).toEqual([409, 'bad-name'])
    expect(answer.body.refusals?.[0]).toMatchObject({
      field: 'name',
      message: 'A colleague is called that. Add what tells the two apart.',
    })
  })
})

describe('a session that ends while it is refreshed', () => {
  it('is answered as one that is over', async () => {
    const one = await newcomer()
    const { createPayloadRequest } = await import('payload')
    const headers = { authorization: `JWT ${one.token}` }
    const url = `${hub.config.serverURL}/api/users/refresh-token`
    const request = new Request(url, { method: 'POST', headers })
    const req = await createPayloadRequest({ config: hub.config, request })
    req.routeParams = { collection: 'users' }
    await switchOff(hub, one.id)
    const { endpoints } = hub.payload.collections.users.config
    const refresh = (endpoints || []).find(({ path }) => path === '/refresh-token')
    expect((await refresh?.handler(req))?.status).toBe(401)
  })
})

describe('email and password', () => {
  it.each(['author', 'administrator'] as const)(
    'are changed by no general write, whoever asks (%s)',
    async (role) => {
      const person = await newcomer(role)
      const before = await stored(person.id)
      for (const path of [`/api/users/${person.id}`, `/api/users?where[id][equals]=${person.id}`])
        for (const body of [{ password: NEW_PASSWORD }, { email: 'another@example.org' }])
          expect(codesOf(await ask('PATCH', path, person.token, body))).not.toEqual([200])
      expect(await stored(person.id)).toEqual(before)
      const own = { name: `Renamed ${role}`, email: person.email }
      expect((await ask('PATCH', `/api/users/${person.id}`, person.token, own)).status).toBe(200)
    },
  )

  it('cannot be changed by code that overrides access either', async () => {
    const { id } = await newcomer()
    const data = { password: NEW_PASSWORD }
    await expect(hub.payload.update({ collection: 'users', id, data })).rejects.toThrow('owner')
  })

  it('change with the present password; the other sessions end, the old address is told', async () => {
    const person = await newcomer()
    const other = await hub.login(person.email)
    const path = '/api/users/me/password'
    const change = (presentPassword: string) =>
      ask('POST', path, person.token, { presentPassword, password: NEW_PASSWORD })
    expect(codesOf(await change('not this one'))).toEqual([403, 'wrong-password'])
    expect(await isSignedIn(other)).toBe(true)
    expect(codesOf(await change(PASSWORD))).toEqual([200])
    expect(await isSignedIn(other)).toBe(false)
    expect(await isSignedIn(person.token)).toBe(true)
    expect((await signIn(person.email, PASSWORD)).status).toBe(401)
    expect((await signIn(person.email, NEW_PASSWORD)).status).toBe(200)
    expect(await queuedMail()).toContainEqual(
      expect.objectContaining({ to: person.email, subject: 'Your password was changed' }),
    )
  })

  it('cannot be changed without signing in', async () => {
    const body = { presentPassword: PASSWORD, password: NEW_PASSWORD, email: 'x@example.org' }
    for (const path of ['/api/users/me/password', '/api/users/me/email'])
      expect(codesOf(await ask('POST', path, undefined, body))).toEqual([401, 'not-signed-in'])
  })

  it('keep an event each, and the old address is told of the new one', async () => {
    const person = await newcomer()
    const change = (email: string) =>
      ask('POST', '/api/users/me/email', person.token, { presentPassword: PASSWORD, email })
    expect(codesOf(await change('author@example.org'))).toEqual([409, 'bad-email'])
    expect(codesOf(await change('no address'))).toEqual([409, 'bad-email'])
    expect(codesOf(await change('Moved@Example.org '))).toEqual([200])
    expect(await lastEvent()).toMatchObject({
      action: 'email-changed',
      itemId: String(person.id),
      details: { before: person.email, after: 'moved@example.org' },
    })
    expect(await queuedMail()).toContainEqual(
      expect.objectContaining({ to: person.email, subject: 'Your email address was changed' }),
    )
    expect((await signIn('moved@example.org', PASSWORD)).status).toBe(200)
  })
})

describe('somebody who leaves', () => {
  it('is signed out at once and cannot come back, until switched on again', async () => {
    const leaver = await newcomer()
    await switchOff(hub, leaver.id)
    expect(await lastEvent()).toMatchObject({
      action: 'account-switched-off',
      actorName: 'administrator',
      itemTitle: leaver.name,
    })
    expect(await isSignedIn(leaver.token)).toBe(false)
    expect((await ask('POST', '/api/users/refresh-token', leaver.token)).status).toBe(403)
    const wrong = await signIn(leaver.email, 'not the password')
    expect(await signIn(leaver.email, PASSWORD)).toMatchObject({
      status: wrong.status,
      body: wrong.body,
    })
    const token = await hub.login('administrator')
    const on = () => ask('POST', `/api/users/${leaver.id}/switch-on`, token)
    expect(codesOf(await on())).toEqual([200])
    expect(codesOf(await on())).toEqual([409, 'not-off'])
    expect(await isSignedIn(leaver.token)).toBe(false)
    expect((await signIn(leaver.email, PASSWORD)).status).toBe(200)
  })

  it('has no session though one is stored', async () => {
    const leaver = await newcomer()
    const { sessions } = await stored(leaver.id)
    await switchOff(hub, leaver.id)
    const data = { ...(await stored(leaver.id)), sessions }
    await hub.payload.db.updateOne({ collection: 'users', id: leaver.id, data })
    expect(await stored(leaver.id)).toMatchObject({ sessions: [{ id: expect.any(String) }] })
    expect(await isSignedIn(leaver.token)).toBe(false)
  })

  it('cannot be a reviewer and gets no mail about work', async () => {
    const leaver = await newcomer()
    await hub.payload.update({ collection: 'users', id: leaver.id, data: { roles: ['approver'] } })
    await switchOff(hub, leaver.id)
    const { checkAssignment } = await import('@/cms/workflow/review-assignment')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, hub.payload)
    const assignment = { reviewer: leaver.id }
    const refusals = await checkAssignment({ req, assignment, authorIds: [], now: new Date() })
    expect(refusals.map(({ code }) => code)).toEqual(['unknown-reviewer'])
  })

  it('is switched off by an administrator, who stays', async () => {
    const { id, token } = await newcomer()
    expect(codesOf(await ask('POST', `/api/users/${id}/switch-off`, token))).toEqual([
      403,
      'wrong-role',
    ])
    const own = await hub.login('administrator')
    const path = `/api/users/${hub.users.administrator.id}/switch-off`
    expect(codesOf(await ask('POST', path, own))[0]).toBe(403)
    expect(codesOf(await ask('POST', '/api/users/999999/switch-off', own))[0]).toBe(404)
  })

  it('of two administrators who switch each other off at once, leaves one', async () => {
    const pair = [await newcomer('administrator'), await newcomer('administrator')] as const
    const answers = await Promise.all([
      ask('POST', `/api/users/${pair[0].id}/switch-off`, pair[1].token),
      ask('POST', `/api/users/${pair[1].id}/switch-off`, pair[0].token),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('is never deleted, whoever asks', async () => {
    const { id } = await newcomer()
    const token = await hub.login('administrator')
    expect((await ask('DELETE', `/api/users/${id}`, token)).status).toBe(403)
    expect((await ask('DELETE', `/api/users?where[id][equals]=${id}`, token)).status).toBe(403)
    await expect(hub.payload.delete({ collection: 'users', id })).rejects.toThrow('never deleted')
    expect(await stored(id)).toBeTruthy()
  })
})

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { boot, type Booted, PASSWORD } from '@tests/support/boot-payload'
import { switchOff } from '@tests/support/switch-off'

/** Sign-in, forgotten passwords and account links, for anonymous callers and staff. */
let hub: Booted

beforeAll(async () => {
  hub = await boot()
})
afterAll(() => hub.close())

type Answer = {
  token?: string
  message?: string
  user?: { id: string | number } | null
  refusals?: { code: string; message: string; field?: string }[]
}

const NEW_PASSWORD = 'seven swans over Hanley park'

let made = 0

async function newcomer(more: object = {}) {
  made += 1
  const email = `caller-${made}@example.org`
  const data = { name: `Caller ${made}`, email, password: PASSWORD, roles: ['author' as const] }
  const { id } = await hub.payload.create({ collection: 'users', data: { ...data, ...more } })
  return { id, email }
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  hub.rest<Answer>('POST', `/api/users/${path}`, { body, headers })

const signIn = (email: string, password: string, cookie?: string) =>
  post('login', { email, password }, cookie ? { cookie } : {})

const codesOf = ({ status, body }: { status: number; body: Answer }) => [
  status,
  ...(body.refusals ?? []).map(({ code }) => code),
]

async function deviceCookie(email: string): Promise<string> {
  const { headers } = await signIn(email, PASSWORD)
  const cookie = headers.getSetCookie().find((text) => text.startsWith('known-device='))
  return cookie?.split(';')[0] ?? ''
}

const errorsLogged = () =>
  jest.spyOn(hub.payload.logger, 'error').mockImplementation(() => undefined)

describe('what a stranger sends that makes no sense', () => {
  it('is refused with a message as an incomplete form, and raises no alert', async () => {
    const logged = errorsLogged()
    const form = new FormData()
    form.append('email', 'nobody@example.org')
    form.append('password', 'x')
    const paths = ['/api/users/login', '/api/users/forgot-password', '/api/users/reset-password']
    for (const path of paths) {
      const { status, body } = await hub.rest<Answer>('POST', path, { form })
      expect([path, status, body.refusals?.length]).toEqual([path, 422, expect.any(Number)])
    }
    expect(logged).not.toHaveBeenCalled()
    logged.mockRestore()
  })

  it('is refused with a message as a sign-out without a session, and raises no alert', async () => {
    const logged = errorsLogged()
    const { status, body } = await hub.rest<object>('POST', '/api/users/logout')
    expect([status, body]).toEqual([400, { errors: [{ message: 'Nobody is signed in here.' }] }])
    await hub.rest('GET', '/api/news-releases?where[nothing][equals]=1')
    expect(logged).not.toHaveBeenCalled()
    logged.mockRestore()
  })

  it('is refused to somebody who writes, too', async () => {
    const token = await hub.login('author')
    for (const parts of [[], ['{}', '{}']]) {
      const form = new FormData()
      form.append('title', 'x')
      for (const part of parts) form.append('_payload', part)
      const { status } = await hub.rest('POST', '/api/news-releases', { token, form })
      expect(status).toBeLessThan(500)
    }
  })
})

/** Sends the queued mail; returns the token in the link to this address. */
async function linkFor(email: string): Promise<string> {
  const sent: string[] = []
  const { sendEmail } = hub.payload
  hub.payload.sendEmail = async ({ to, text }: { to?: unknown; text?: unknown }) =>
    void sent.push(`${String(to)} ${String(text)}`)
  try {
    await hub.payload.jobs.run({ queue: 'mail', limit: 100, silent: true })
  } finally {
    hub.payload.sendEmail = sendEmail
  }
  const mail = sent.findLast((text) => text.startsWith(`${email} `) && text.includes('/reset/'))
  return mail?.match(/\/reset\/([\w-]+)/)?.[1] ?? ''
}

async function ask(email: string) {
  const answer = await post('forgot-password', { email })
  const { linksAreQueued } = await import('@/cms/accounts/reset-password')
  await linksAreQueued()
  return answer
}

describe('signing in', () => {
  it('is open to whom Payload made an account, and to Payload for whom we gave a password', async () => {
    const { id, email } = await newcomer()
    expect((await signIn(email.toUpperCase(), PASSWORD)).status).toBe(200)
    const { givePassword } = await import('@/cms/accounts/give-password')
    await givePassword({ payload: hub.payload, id, password: NEW_PASSWORD })
    const data = { email, password: NEW_PASSWORD }
    expect((await hub.payload.login({ collection: 'users', data })).token).toBeTruthy()
  })

  it('of an account from before Payload 3.90 still works', async () => {
    const { pbkdf2Sync } = await import('node:crypto')
    const { id, email } = await newcomer()
    const salt = 'ab'.repeat(32)
    const hash = pbkdf2Sync(PASSWORD, salt, 25_000, 512, 'sha256').toString('hex')
    const stored = await hub.payload.db.findOne({
      collection: 'users',
      where: { id: { equals: id } },
    })
    await hub.payload.db.updateOne({ collection: 'users', id, data: { ...stored, hash, salt } })
    expect((await signIn(email, PASSWORD)).status).toBe(200)
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(401)
  })

  it('gives the same response, after about the same time, whether or not an account exists', async () => {
    const { email } = await newcomer()
    const timed = async (who: string) => {
      const start = performance.now()
      const { status, body } = await signIn(who, 'not the password')
      return { status, body, took: performance.now() - start }
    }
    await timed('warm-up@example.org')
    const nobody = 'nobody-at-all@example.org'
    const known = await timed(email)
    const unknown = await timed(nobody)
    expect(known.body).toEqual(unknown.body)
    expect([known.status, unknown.status]).toEqual([401, 401])
    const quickest = async (who: string) =>
      Math.min((await timed(who)).took, (await timed(who)).took, (await timed(who)).took)
    expect(await quickest(nobody)).toBeGreaterThan((await quickest(email)) / 3)
  })

  it('is refused after eight failures, with the wait, but not to a device known before', async () => {
    const { email } = await newcomer()
    const cookie = await deviceCookie(email)
    for (let times = 0; times < 8; times += 1) await signIn(email, 'wrong')
    const refused = await signIn(email, PASSWORD)
    expect(codesOf(refused)).toEqual([429, 'too-many-attempts'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
    expect(refused.body.refusals?.[0]?.message).toMatch(/Wait \d+ minutes/)
    expect((await signIn(email, PASSWORD, cookie)).status).toBe(200)
    expect((await signIn(email, PASSWORD, `${cookie}x`)).status).toBe(429)
    expect((await signIn((await newcomer()).email, PASSWORD, cookie)).status).toBe(200)
  })

  it('that fails writes nothing at the time, and a few events afterwards', async () => {
    const { flushFailedSignIns } = await import('@/cms/accounts/failed-sign-ins')
    await flushFailedSignIns(hub.payload)
    // Some servers only estimate a count without a condition.
    const where = { sequence: { greater_than: 0 } }
    const count = async () =>
      (await hub.payload.count({ collection: 'audit-events', where })).totalDocs
    const before = await count()
    for (let times = 0; times < 4; times += 1) await signIn('tried@example.org', 'wrong')
    expect(await count()).toBe(before)
    await flushFailedSignIns(hub.payload)
    expect(await count()).toBe(before + 1)
    const { docs } = await hub.payload.find({ collection: 'audit-events', limit: 1 })
    expect(docs[0]).toMatchObject({ action: 'sign-in-failed', details: { times: 4 } })
  })

  it('undoes nothing that happened to the account while the password was tried', async () => {
    const { id, email } = await newcomer()
    const trying = signIn(email, PASSWORD)
    await switchOff(hub, id)
    await trying
    const person = await hub.payload.findByID({ collection: 'users', id })
    expect(person.switchedOffAt).toBeTruthy()
    expect(person.sessions ?? []).toEqual([])
  })

  it('needs no lock: only an administrator can let a person try again', async () => {
    const unlock = async (person: 'author' | 'administrator' | null, email: string) =>
      hub.rest<Answer>('POST', '/api/users/unlock', {
        body: { email },
        ...(person && { token: await hub.login(person) }),
      })
    const { email } = await newcomer()
    expect((await unlock(null, email)).status).toBe(401)
    expect((await unlock('author', email)).status).toBe(403)
    const known = await unlock('administrator', email)
    expect(known.status).toBe(200)
    expect((await unlock('administrator', 'nobody-there@example.org')).body).toEqual(known.body)
  })
})

describe('a forgotten password', () => {
  it('gets the same response whether or not an account exists', async () => {
    const { email } = await newcomer()
    const [known, unknown] = [await ask(email), await ask('nobody-here@example.org')]
    expect(known).toMatchObject({ status: 200, body: unknown.body })
    const { docs } = await hub.payload.find({ collection: 'payload-jobs', limit: 0 })
    expect(JSON.stringify(docs)).not.toContain('nobody-here@example.org')
  })

  it('is replaced by a link that works once, is stored as a hash, and ends all sessions', async () => {
    const { id, email } = await newcomer()
    const session = await hub.login(email)
    await ask(email)
    const token = await linkFor(email)
    expect(token).toHaveLength(43)
    const stored = await hub.payload.db.findOne({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(JSON.stringify(stored)).not.toContain(token)
    const weak = await post('reset-password', { token, password: 'password1234' })
    expect(codesOf(weak)).toEqual([409, 'weak-password'])
    const set = await post('reset-password', { token, password: NEW_PASSWORD })
    expect(set.status).toBe(200)
    expect(set.headers.getSetCookie().join()).toContain('payload-token=')
    const me = async (of?: string) =>
      (await hub.rest<Answer>('GET', '/api/users/me', { token: of })).body.user?.id
    expect(await me(set.body.token)).toBe(id)
    expect(await me(session)).toBeUndefined()
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(200)
    expect(codesOf(await post('reset-password', { token, password: NEW_PASSWORD }))).toEqual([
      403,
      'link-over',
    ])
  })

  it('cannot be set by an old link, by what is stored, or by somebody who left', async () => {
    const { id, email } = await newcomer()
    await ask(email)
    const token = await linkFor(email)
    const find = { collection: 'users', where: { id: { equals: id } } } as const
    const stored = (await hub.payload.db.findOne<{ id: string; resetPasswordToken: string }>(find))!
    const set = (given: unknown) => post('reset-password', { token: given, password: NEW_PASSWORD })
    expect(codesOf(await set(stored.resetPasswordToken))).toEqual([403, 'link-over'])
    expect((await set({ not_equals: null })).status).toBe(422)
    await hub.payload.db.updateOne({
      collection: 'users',
      id,
      data: { ...stored, resetPasswordExpiration: '2020-01-01T00:00:00.000Z' },
    })
    expect(codesOf(await set(token))).toEqual([403, 'link-over'])
    await ask(email)
    const second = await linkFor(email)
    await switchOff(hub, id)
    expect(codesOf(await set(second))).toEqual([403, 'link-over'])
  })

  it('ends with the password or the address it was asked for, and when its person leaves', async () => {
    const presentPassword = PASSWORD
    const changes = {
      password: { presentPassword, password: NEW_PASSWORD },
      email: { presentPassword, email: 'moved-on@example.org' },
    }
    for (const [what, body] of Object.entries(changes)) {
      const { email } = await newcomer()
      await ask(email)
      const link = await linkFor(email)
      const token = await hub.login(email)
      const { status } = await hub.rest('POST', `/api/users/me/${what}`, { token, body })
      const set = await post('reset-password', { token: link, password: 'eight otters near Stoke' })
      expect([what, status, ...codesOf(set)]).toEqual([what, 200, 403, 'link-over'])
    }
    const { id, email } = await newcomer()
    await ask(email)
    const link = await linkFor(email)
    await switchOff(hub, id)
    const administrator = await hub.login('administrator')
    await hub.rest('POST', `/api/users/${id}/switch-on`, { token: administrator })
    const set = await post('reset-password', { token: link, password: NEW_PASSWORD })
    expect(codesOf(set)).toEqual([403, 'link-over'])
  })

  it('sends a person three mails an hour at most, whoever asks', async () => {
    const { id, email } = await newcomer()
    for (let times = 0; times < 5; times += 1) await ask(email)
    const { docs } = await hub.payload.find({ collection: 'payload-jobs', limit: 0 })
    const own = docs.filter(
      ({ input }) => (input as { accountId?: string }).accountId === String(id),
    )
    expect(own).toHaveLength(3)
  })
})

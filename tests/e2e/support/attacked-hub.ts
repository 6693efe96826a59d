import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Caller } from '@/cms/access/access-rules'
import { endChildren } from '@/commands/demo/run-child'
import { emailOf, PASSWORD, type HubPerson } from '@tests/support/people'

import { freePort, startProductionServer } from '@tests/e2e/runner/production-server'
import { runScript } from '@tests/e2e/runner/run-script'
import type { EndpointAsk } from '@tests/support/walk-endpoints'

type SignedIn = Exclude<Caller, 'nobody'>

const PEOPLE: Record<SignedIn, HubPerson> = {
  author: 'author',
  approver: 'approver',
  legal: 'legal',
  'duty-officer': 'dutyOfficer',
  administrator: 'administrator',
}

/** The production server on its own database, with an account in every role, for security tests. */
export type AttackedHub = {
  readonly origin: string
  /** Process id of the server. */
  readonly pid: number
  ask: EndpointAsk
  /** Signs in a person of tests/support/people; resolves to a token. */
  signIn: (person: HubPerson) => Promise<string>
  /** Signs in one person for each role. */
  signInAll: () => Promise<Record<SignedIn, string>>
  /** The token of a person whose account was switched off after sign-in. */
  signInAndLeave: (person: HubPerson) => Promise<string>
  /** Stops the server and deletes its data. */
  end: () => Promise<void>
}

export async function attackedHub(): Promise<AttackedHub> {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-attacked-'))
  const origin = `http://127.0.0.1:${freePort()}`
  const settings = {
    SERVER_URL: origin,
    DATABASE_URL: `file:${folder}/hub.db`,
    MEDIA_DIR: path.join(folder, 'media'),
    MAIL_DIR: path.join(folder, 'mail'),
    PAYLOAD_SECRET: 'a secret of thirty-two characters or more',
    AUDIT_KEY: 'a key of thirty-two characters or more',
  }
  const quietly = { ...settings, NODE_OPTIONS: '', LOG_LEVEL: 'error' }
  await runScript(['run-ts.mjs', 'tests/support/make-template.ts'], {
    ...quietly,
    NODE_ENV: 'test',
  })
  const pid = await startProductionServer({ settings, logFile: path.join(folder, 'server.log') })

  const ask: EndpointAsk = async (method, address, { body, token, headers } = {}) => {
    const isJson = body !== undefined && Object.getPrototypeOf(body) === Object.prototype
    const answer = await fetch(`${origin}${address}`, {
      method,
      redirect: 'manual',
      headers: {
        // The server may close a keep-alive connection just as it is reused.
        connection: 'close',
        ...(isJson && { 'content-type': 'application/json' }),
        ...(token && { authorization: `JWT ${token}` }),
        ...headers,
      },
      body: isJson ? JSON.stringify(body) : (body as BodyInit | undefined), // plain objects are serialised
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const signIn: AttackedHub['signIn'] = async (person) => {
    const credentials = { email: emailOf(person), password: PASSWORD }
    const { status, text } = await ask('POST', '/api/users/login', { body: credentials })
    if (status !== 200) throw new Error(`${person} could not sign in: ${status} ${text}`)
    return (JSON.parse(text) as { token: string }).token // the shape of Payload's sign-in response
  }
  return {
    origin,
    pid,
    ask,
    signIn,
    signInAll: async () => {
      const all = Object.entries(PEOPLE).map(
        async ([caller, person]) => [caller, await signIn(person)] as const,
      )
      return Object.fromEntries(await Promise.all(all)) as Record<SignedIn, string> // the same keys as PEOPLE
    },
    signInAndLeave: async (person) => {
      const session = await signIn(person)
      const token = await signIn('administrator')
      const { text } = await ask('GET', `/api/users?where[name][equals]=${person}`, { token })
      const id = (JSON.parse(text) as { docs: { id: string }[] }).docs[0]?.id // as Payload returns it
      const left = await ask('POST', `/api/users/${id}/switch-off`, { token, body: {} })
      if (left.status !== 200) throw new Error(`${person} is still there: ${left.text}`)
      return session
    },
    end: async () => {
      await endChildren()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

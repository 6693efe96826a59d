import { readFileSync } from 'node:fs'

import type { Credential } from '@/demo/accounts'

/** The origin of the hub under test. */
export const ORIGIN = setting('SERVER_URL')
export const OUTPUT = setting('E2E_OUTPUT')

/** The credentials of one of the demo's staff, by the local part of the email: `approver-2`. */
export function credentialOf(name: string): Credential {
  const known = JSON.parse(readFileSync(setting('E2E_ACCOUNTS'), 'utf8')) as Credential[] // written by the seed command
  const credential = known.find(({ email }) => email.startsWith(`${name}@`))
  if (!credential) throw new Error(`The demo has nobody called ${name}`)
  return credential
}

/** Requests a path without following redirects. */
export const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, ORIGIN), { redirect: 'manual', headers })

const tokens = new Map<string, Promise<string>>()

async function tokenOf(name: string): Promise<string> {
  const answer = await fetch(new URL('/api/users/login', ORIGIN), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    body: JSON.stringify(credentialOf(name)),
  })
  if (answer.status !== 200) throw new Error(`${name} could not sign in: ${answer.status}`)
  return ((await answer.json()) as { token: string }).token // as Payload returns it
}

/** Requests a path as one of the demo's staff; the session is reused. */
export async function askAs(name: string, path: string): Promise<Response> {
  const token = tokens.get(name) ?? tokenOf(name)
  tokens.set(name, token)
  return ask(path, { authorization: `JWT ${await token}` })
}

/** The body of a response that must have the status 200. */
export async function readText(path: string): Promise<string> {
  const answer = await ask(path)
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return answer.text()
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the journeys with npm run test:e2e`)
  return value
}

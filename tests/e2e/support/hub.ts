import { readFileSync } from 'node:fs'

import type { Credential } from '@/demo/accounts'

/** Where the hub under test answers; what browsers call the origin. */
export const ORIGIN = setting('SERVER_URL')
export const OUTPUT = setting('E2E_OUTPUT')

/** Somebody of the demo, by the first part of the address: `author`, `approver-2`. */
export function credentialOf(name: string): Credential {
  const known = JSON.parse(readFileSync(setting('E2E_ACCOUNTS'), 'utf8')) as Credential[] // written by load-hub.ts
  const credential = known.find(({ email }) => email.startsWith(`${name}@`))
  if (!credential) throw new Error(`The demo has nobody called ${name}`)
  return credential
}

/** An address as a program asks for it: nothing is followed. */
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
  return ((await answer.json()) as { token: string }).token // Payload's own shape
}

/** An address as a program asks for it that signed in as somebody of the demo; signs in once. */
export async function askAs(name: string, path: string): Promise<Response> {
  const token = tokens.get(name) ?? tokenOf(name)
  tokens.set(name, token)
  return ask(path, { authorization: `JWT ${await token}` })
}

/** The text of an address that must answer 200. */
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

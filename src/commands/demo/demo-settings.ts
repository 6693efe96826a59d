import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { prepareCommandEnv } from '@/commands/command-env'

import { PLACES } from './demo-paths'

export type DemoSettings = {
  readonly port: number
  /** Whether the data is the demo's own, in `.demo/`. */
  readonly isOwnData: boolean
  readonly databaseUrl: string
}

/**
 * Settles what the demo and the processes it starts run with, or throws the sentences of src/env.ts.
 * The server changes folder, so that every path is absolute; it answers as `localhost`, since
 * sign-in cookies are taken from that address alone.
 */
export async function demoSettings(): Promise<DemoSettings> {
  const { isDemo } = prepareCommandEnv()
  const { env: given } = process
  const port = given.PORT || '3000'
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65535)
    throw new Error(`PORT must be a whole number from 1 to 65535, and it is ${port}.`)
  Object.assign(given, {
    NODE_ENV: 'production',
    PORT: port,
    SERVER_URL: `http://localhost:${port}`,
    MEDIA_DIR: PLACES.media,
    // Mail is written into files, whatever mail server .env names.
    MAIL_DIR: PLACES.mail,
    SMTP_URL: '',
    DATABASE_URL: isDemo ? `file:${PLACES.database}` : absolute(given.DATABASE_URL ?? ''),
    PAYLOAD_SECRET: given.PAYLOAD_SECRET || keptSecret(),
    // A MongoDB on somebody's own machine is seldom a replica set, and nothing real is kept in it.
    ACCEPT_NO_TRANSACTIONS: given.ACCEPT_NO_TRANSACTIONS || 'true',
  })
  const { env } = await import('@/env')
  if (env.PORT === 0)
    throw new Error('PORT must be over 0: the demo prints its address beforehand.')
  return { port: env.PORT, isOwnData: isDemo, databaseUrl: env.DATABASE_URL }
}

const absolute = (databaseUrl: string): string =>
  databaseUrl.replace(/^file:(?!\/)(.+)$/, (_, file: string) => `file:${path.resolve(file)}`)

/** The secret of `.demo/`, for a demo whose data is elsewhere. */
function keptSecret(): string {
  if (!existsSync(PLACES.secret))
    writeFileSync(PLACES.secret, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(PLACES.secret, 'utf8').trim()
}

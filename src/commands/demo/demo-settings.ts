import path from 'node:path'

import { demoSecret, prepareCommandEnv } from '@/commands/command-env'

import { DEMO_PATHS } from './demo-paths'

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
    MEDIA_DIR: DEMO_PATHS.media,
    // Mail is written into files, whatever mail server .env names.
    MAIL_DIR: DEMO_PATHS.mail,
    SMTP_URL: '',
    DATABASE_URL: isDemo ? `file:${DEMO_PATHS.database}` : absolute(given.DATABASE_URL ?? ''),
    PAYLOAD_SECRET: given.PAYLOAD_SECRET || demoSecret('secret'),
    AUDIT_KEY: given.AUDIT_KEY || demoSecret('audit-key'),
    // Whatever .env names belongs to another trail.
    AUDIT_HEAD_FILE: isDemo ? DEMO_PATHS.auditHeads : '',
    AUDIT_HEAD_TO: '',
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

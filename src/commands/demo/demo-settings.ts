import path from 'node:path'

import { demoSecret, prepareCommandEnv } from '@/commands/command-env'

import { parsePort } from './check-machine'
import { DEMO_PATHS } from './demo-paths'

export type DemoSettings = {
  readonly port: number
  /** Whether the database is the demo's own, in `.demo/`. */
  readonly isOwnData: boolean
  readonly databaseUrl: string
}

/**
 * The settings for the demo and its child processes. Throws the errors of src/env.ts. Every path is
 * absolute, since the server changes its working directory. The origin is `localhost`: sign-in is
 * accepted from that origin only.
 */
export async function demoSettings(): Promise<DemoSettings> {
  const { isDemo } = prepareCommandEnv()
  const { env: given } = process
  const port = given.PORT || '3000'
  parsePort(port)
  Object.assign(given, {
    NODE_ENV: 'production',
    PORT: port,
    SERVER_URL: `http://localhost:${port}`,
    MEDIA_DIR: DEMO_PATHS.media,
    // Mail is written to files, whatever mail server .env names.
    MAIL_DIR: DEMO_PATHS.mail,
    SMTP_URL: '',
    DATABASE_URL: isDemo ? `file:${DEMO_PATHS.database}` : absolute(given.DATABASE_URL ?? ''),
    PAYLOAD_SECRET: given.PAYLOAD_SECRET || demoSecret('secret'),
    AUDIT_KEY: given.AUDIT_KEY || demoSecret('audit-key'),
    // The file in .env belongs to another database's audit trail.
    AUDIT_HEAD_FILE: isDemo ? DEMO_PATHS.auditHeads : '',
    AUDIT_HEAD_TO: '',
    // A developer's MongoDB is seldom a replica set, and the demo's data is not worth protecting.
    ACCEPT_NO_TRANSACTIONS: given.ACCEPT_NO_TRANSACTIONS || 'true',
  })
  const { env } = await import('@/env')
  if (env.PORT === 0)
    throw new Error('PORT must be over 0: the demo prints its address beforehand.')
  return { port: env.PORT, isOwnData: isDemo, databaseUrl: env.DATABASE_URL }
}

const absolute = (databaseUrl: string): string =>
  databaseUrl.replace(/^file:(?!\/)(.+)$/, (_, file: string) => `file:${path.resolve(file)}`)

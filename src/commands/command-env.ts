import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where the demo keeps all it makes; git ignores it. */
export const DEMO_DIR = '.demo'

/**
 * Settles what a command works on, before anything reads src/env.ts: what is given, then `.env`, and
 * without a DATABASE_URL the demo's own data. So commands import the rest only afterwards, with
 * `await import(…)`. Answers whether it is the demo's data.
 */
export function prepareCommandEnv(): { isDemo: boolean } {
  if (existsSync('.env')) process.loadEnvFile('.env')
  if (process.env.DATABASE_URL) return { isDemo: false }
  process.env.DATABASE_URL = `file:${DEMO_DIR}/hub.db`
  process.env.MEDIA_DIR ||= `${DEMO_DIR}/media`
  process.env.PAYLOAD_SECRET ||= demoSecret('secret')
  process.env.AUDIT_KEY ||= demoSecret('audit-key')
  console.error(`No DATABASE_URL is set: using the demo's data in ${DEMO_DIR}/`)
  return { isDemo: true }
}

/** A failure that whoever calls the command tells from others by its exit code. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message)
  }
}

/**
 * Runs a command and ends the process. A failure is printed, and exits 1, or as a `CommandFailure` says.
 */
export async function runAsCommand(command: () => Promise<void>): Promise<never> {
  try {
    prepareCommandEnv()
    await command()
    process.exit(0)
  } catch (error) {
    printFailure(error)
    process.exit(error instanceof CommandFailure ? error.exitCode : 1)
  }
}

/** The sentence of a failure; with LOG_LEVEL=debug, where it came from too. */
export function printFailure(error: unknown): void {
  const isDebugging = process.env.LOG_LEVEL === 'debug'
  console.error(error instanceof Error && !isDebugging ? error.message : error)
}

/** Kept, so that people stay signed in, and the audit trail holds, when the demo is started again. */
export function demoSecret(name: 'secret' | 'audit-key'): string {
  const file = path.join(DEMO_DIR, name)
  if (!existsSync(file)) {
    mkdirSync(DEMO_DIR, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

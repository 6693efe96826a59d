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
  process.env.PAYLOAD_SECRET ||= demoSecret()
  console.error(`No DATABASE_URL is set: using the demo's data in ${DEMO_DIR}/`)
  return { isDemo: true }
}

/**
 * Runs a command and ends the process. A failure is printed, and exits 1.
 */
export async function runCommand(command: () => Promise<void>): Promise<never> {
  try {
    prepareCommandEnv()
    await command()
    process.exit(0)
  } catch (error) {
    printFailure(error)
    process.exit(1)
  }
}

/** The sentence of a failure; with LOG_LEVEL=debug, where it came from too. */
export function printFailure(error: unknown): void {
  const isDebugging = process.env.LOG_LEVEL === 'debug'
  console.error(error instanceof Error && !isDebugging ? error.message : error)
}

/** Kept, so that people stay signed in when the demo is started again. */
function demoSecret(): string {
  const file = path.join(DEMO_DIR, 'secret')
  if (!existsSync(file)) {
    mkdirSync(DEMO_DIR, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

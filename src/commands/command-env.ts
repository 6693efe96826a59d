import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The folder for all of the demo's data; ignored by git. */
export const DEMO_DIR = '.demo'

/**
 * Sets the environment of a command: the variables given, then `.env`, and without a DATABASE_URL
 * the demo's data. It must run before src/env.ts is evaluated, so commands load everything else
 * afterwards with `await import(…)`. Returns whether the command uses the demo's data.
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

/** A failure with its own exit code, for scripts that call the command. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message)
  }
}

/** Runs a command and exits. A failure is printed, with the exit code 1 or its own. */
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

/** Prints the message of a failure; with LOG_LEVEL=debug, its stack as well. */
export function printFailure(error: unknown): void {
  const isDebugging = process.env.LOG_LEVEL === 'debug'
  console.error(error instanceof Error && !isDebugging ? error.message : error)
}

/** Stored, so that sessions and the audit trail stay valid when the demo is restarted. */
export function demoSecret(name: 'secret' | 'audit-key'): string {
  const file = path.join(DEMO_DIR, name)
  if (!existsSync(file)) {
    mkdirSync(DEMO_DIR, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

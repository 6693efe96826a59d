import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs a command of `src/commands` with this process's settings; returns its output. */
export async function runCommand(name: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['run-ts.mjs', `src/commands/${name}.ts`, ...args],
    { env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error' }, timeout: 300_000 },
  )
  return stdout
}

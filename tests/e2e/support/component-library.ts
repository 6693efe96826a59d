import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: { components: string } // package.json of this repository
}

/**
 * Starts the script of `npm run components` without npm, which would not forward the signal that
 * stops it. Resolves once the server is ready.
 */
export async function startComponentLibrary(): Promise<{ address: string; end: () => void }> {
  const [, ...args] = scripts.components.split(' ')
  const command = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '', NODE_OPTIONS: '' },
  })
  return { address: await addressOf(command), end: () => command.kill('SIGTERM') }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The command has no output')
  for await (const line of createInterface({ input: stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('npm run components ended without an address')
}

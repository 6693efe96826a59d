import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

/** The oldest version of Node 20 that runs this, as package.json says. */
const OLDEST = { major: 20, minor: 20 }

/** A sentence about a Node that is too old, or nothing. `version` is as `process.version` has it. */
export function nodeProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const isNewEnough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
  return isNewEnough
    ? null
    : `This needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is ${version}: install a newer one.`
}

/** A sentence about packages that are not there, or nothing. */
export const packagesProblem = (folder = '.'): string | null =>
  ['next', 'payload'].every((name) => existsSync(path.join(folder, 'node_modules', name)))
    ? null
    : 'The packages are not installed: run npm ci first.'

/** A sentence about a folder that cannot be written to, or nothing. Makes it for its owner alone. */
export function folderProblem(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return null
  } catch {
    // Whatever the reason, the cure is the same.
    return `Nothing can be written to ${folder}: make the folder writable, or copy the project elsewhere.`
  }
}

/** A sentence about a port that something else listens on, or nothing. */
export const portProblem = (port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'EADDRINUSE' ? taken(port) : `Port ${port} cannot be used (${code}).`),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(null)))
  })

const taken = (port: number): string =>
  `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm run demo`

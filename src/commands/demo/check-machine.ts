import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

/** The oldest supported version of Node 20, as in package.json. */
const OLDEST = { major: 20, minor: 20 }

/** An error message if Node is too old, else null. `version` has the form of `process.version`. */
export function nodeProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const isNewEnough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
  return isNewEnough
    ? null
    : `This needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is ${version}: install a newer one.`
}

/** An error message if packages are not installed, else null. */
export const packagesProblem = (folder = '.'): string | null =>
  ['next', 'payload'].every((name) => existsSync(path.join(folder, 'node_modules', name)))
    ? null
    : 'The packages are not installed: run npm ci first.'

/** An error message if a folder is not writable, else null. Creates it for its owner only. */
export function folderProblem(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return null
  } catch {
    // The remedy is the same for every error.
    return `Nothing can be written to ${folder}: make the folder writable, or copy the project elsewhere.`
  }
}

/** The port that PORT names. Throws where it is none. */
export function parsePort(given: string): number {
  if (!/^[1-9]\d{0,4}$/.test(given) || Number(given) > 65535)
    throw new Error(`PORT must be a whole number from 1 to 65535, and it is ${given}.`)
  return Number(given)
}

/** An error message if the port is already in use, else null. `command` is named in the remedy. */
export const portProblem = (port: number, command = 'npm run demo'): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(
        code === 'EADDRINUSE' ? taken(port, command) : `Port ${port} cannot be used (${code}).`,
      ),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(null)))
  })

const taken = (port: number, command: string): string =>
  `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} ${command}`

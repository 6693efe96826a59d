import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

// Next bundles its routers apart, so a module's own variable would exist more than once.
const home = globalThis as typeof globalThis & { councilProcess?: string }

/** This process: its machine, its number there, and a word of its own, since numbers are used again. */
export const processName = (): string =>
  (home.councilProcess ??= JSON.stringify([hostname(), process.pid, randomUUID()]))

/** Whether the process of that name has certainly ended. Of another machine's nobody can say so. */
export function hasEnded(name: string): boolean {
  if (name === processName()) return false
  const [host, pid] = JSON.parse(name) as [string, number, string] // written by processName alone
  if (host !== hostname()) return false
  return pid === process.pid || !isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process that we may not signal is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

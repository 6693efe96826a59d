import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

import { oncePerProcess } from '@/once-per-process'

/** Where a process number means one process: containers of one machine each count from 1. */
const machine = `${hostname()} ${pidNamespace()}`

/** This process: its machine, its number there, and a word of its own, since numbers are used again. */
export const processName = (): string =>
  oncePerProcess('process-name', () => JSON.stringify([machine, process.pid, randomUUID()]))

/** Whether the process of that name has certainly ended. Of another machine's nobody can say so. */
export function hasEnded(name: string): boolean {
  if (name === processName()) return false
  const [itsMachine, pid] = JSON.parse(name) as [string, number, string] // written by processName alone
  if (itsMachine !== machine) return false
  return pid === process.pid || !isAlive(pid)
}

/** See pid_namespaces(7). Empty where the system has none, as on a developer's Mac. */
function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
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

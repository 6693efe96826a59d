import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

import { oncePerProcess } from '@/once-per-process'

/** The scope in which a process id is unique: containers on one host each count from 1. */
const machine = `${hostname()} ${pidNamespace()}`

/** Identifies this process: its host, its process id and a random part, since ids are reused. */
export const processName = (): string =>
  oncePerProcess('process-name', () => JSON.stringify([machine, process.pid, randomUUID()]))

/** Whether the process of that name has certainly ended. Unknown, so false, on another host. */
export function hasEnded(name: string): boolean {
  if (name === processName()) return false
  const [itsMachine, pid] = JSON.parse(name) as [string, number, string] // written only by processName
  if (itsMachine !== machine) return false
  return pid === process.pid || !isAlive(pid)
}

/** See pid_namespaces(7). Empty where the system has none, such as macOS. */
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
    // A process that we may not signal does exist.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

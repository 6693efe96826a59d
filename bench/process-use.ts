import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a process has used since it started. Linux only. */
export type ProcessUse = { readonly cpuMs: number; readonly memoryMb: number }

const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** CPU time of all its threads, and memory that is resident now. */
export function processUse(pid: number): ProcessUse {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name, in brackets, may hold spaces: fields are counted after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return { cpuMs: (ticks / TICKS_A_SECOND) * 1000, memoryMb: Number(resident?.[1] ?? 0) / 1024 }
}

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** CPU time used since the process started, and its memory now. Linux only. */
export type ProcessUse = { readonly cpuMs: number; readonly memoryMb: number }

const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** CPU time of all its threads, and its resident memory. */
export function processUse(pid: number): ProcessUse {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The process name, in brackets, may contain spaces, so fields are counted from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return { cpuMs: (ticks / TICKS_A_SECOND) * 1000, memoryMb: Number(resident?.[1] ?? 0) / 1024 }
}

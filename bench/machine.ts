import { cpus, loadavg, totalmem } from 'node:os'

/** Processor cores, memory, platform and Node version. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} processor cores, ${memory} GB of memory, ${process.platform}, Node ${process.version}`
}

/** The load average of the last minute: 1 is one busy core. */
export const otherWork = (): string => (loadavg()[0] ?? 0).toFixed(1)

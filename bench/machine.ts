import { cpus, loadavg, totalmem } from 'node:os'

/** The machine in words, without its name. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} processor cores, ${memory} GB of memory, ${process.platform}, Node ${process.version}`
}

/** How much else the machine was asked to do in the last minute: 1 is one core's worth. */
export const otherWork = (): string => (loadavg()[0] ?? 0).toFixed(1)

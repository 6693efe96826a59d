import { setTimeout as rest } from 'node:timers/promises'

import { median, percentile } from './median'
import type { Measured } from './pages'
import { processUse } from './process-use'
import { putLoad } from './put-load'

/** A URL to put under load, and the process that serves it. */
export type Target = { readonly name: string; readonly url: string; readonly pid: number }

/** The medians of all rounds; times in milliseconds, memory in MB. NaN: there was no response. */
export type Figures = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpuMs: number
  readonly memoryMb: number
}

export type Effort = {
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
}

const WARM_UP_SECONDS = 2

/**
 * Measures every target once in each round. The order rotates from round to round, so that other
 * load on the machine is spread over all of them.
 */
export async function measure(
  targets: readonly Target[],
  effort: Effort,
): Promise<ReadonlyMap<Target, Figures>> {
  const { rounds, connections } = effort
  for (const { url } of targets) await putLoad({ url, seconds: WARM_UP_SECONDS, connections })
  const samples = new Map(targets.map((target) => [target, [] as Figures[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const target of [...targets.slice(round), ...targets.slice(0, round)]) {
      await rest(300)
      samples.get(target)?.push(await sample(target, effort))
    }
  }
  return new Map([...samples].map(([target, found]) => [target, middleOf(found)]))
}

async function sample({ url, pid }: Target, { seconds, connections }: Effort): Promise<Figures> {
  const before = processUse(pid)
  const load = await putLoad({ url, seconds, connections })
  const after = processUse(pid)
  return {
    perSecond: load.requests / load.seconds,
    p50: load.requests > 0 ? load.p50 : NaN,
    p99: load.requests > 0 ? load.p99 : NaN,
    // NaN where no request was answered in time.
    cpuMs: load.requests > 0 ? (after.cpuMs - before.cpuMs) / load.requests : NaN,
    memoryMb: after.memoryMb,
  }
}

const middleOf = (found: readonly Figures[]): Figures => ({
  perSecond: median(found.map(({ perSecond }) => perSecond)),
  p50: median(found.map(({ p50 }) => p50)),
  p99: median(found.map(({ p99 }) => p99)),
  cpuMs: median(found.map(({ cpuMs }) => cpuMs)),
  memoryMb: median(found.map(({ memoryMb }) => memoryMb)),
})

export type FirstReads = { readonly count: number; readonly p50: number; readonly slowest: number }

/** Requests addresses that are not cached yet, one after another. */
export async function measureFirstReads(origin: string, { fresh }: Measured): Promise<FirstReads> {
  const times: number[] = []
  for (const path of new Set(fresh)) times.push(await timeOf(new URL(path, origin)))
  return { count: times.length, p50: percentile(times, 0.5), slowest: Math.max(...times) }
}

/** Milliseconds until the whole response has arrived. Throws unless its status is 200. */
export async function timeOf(address: URL): Promise<number> {
  const start = performance.now()
  const answer = await fetch(address)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address.href} answered ${answer.status}`)
  return performance.now() - start
}

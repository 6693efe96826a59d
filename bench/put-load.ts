import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import autocannon from 'autocannon'

const run = promisify(execFile)

/** One measurement; latencies in milliseconds. */
export type Load = {
  readonly requests: number
  readonly seconds: number
  readonly p50: number
  readonly p99: number
}

export type LoadArgs = {
  readonly url: string
  readonly seconds: number
  /** Keep-alive connections, each with one request at a time. */
  readonly connections: number
}

const HEADERS = { 'accept-encoding': 'gzip' }

/** The load generator: wrk where it is installed, since it uses less CPU. */
export const loadProgram: 'wrk' | 'autocannon' = await run('wrk', ['-v']).then(
  () => 'wrk',
  (error: { code?: unknown }) => (error.code === 'ENOENT' ? 'autocannon' : 'wrk'), // wrk -v exits 1
)

/** Requests one URL as fast as the server responds. Throws if any response is not a 2xx. */
export const putLoad = (args: LoadArgs): Promise<Load> =>
  loadProgram === 'wrk' ? loadByWrk(args) : loadByAutocannon(args)

async function loadByAutocannon({ url, seconds, connections }: LoadArgs): Promise<Load> {
  const result = await autocannon({ url, connections, duration: seconds, headers: HEADERS })
  if (result.non2xx + result.errors > 0) throw new Error(`${url} failed under load`)
  const { p50, p99 } = result.latency
  return { requests: result['2xx'], seconds: result.duration, p50, p99 }
}

async function loadByWrk({ url, seconds, connections }: LoadArgs): Promise<Load> {
  const headers = Object.entries(HEADERS).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const options = ['--latency', '-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s']
  const { stdout } = await run('wrk', [...options, ...headers, url])
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url} failed under load:\n${stdout}`)
  const [, requests, elapsed] = /(\d+) requests in ([\d.]+\w+),/.exec(stdout) ?? []
  return {
    requests: Number(requests),
    seconds: toMs(elapsed) / 1000,
    p50: toMs(/50%\s+([\d.]+\w+)/.exec(stdout)?.[1]),
    p99: toMs(/99%\s+([\d.]+\w+)/.exec(stdout)?.[1]),
  }
}

const MS = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

/** Parses a duration in wrk's notation: 830.00us, 1.25ms, 10.01s. */
function toMs(text = ''): number {
  const [, value, unit] = /^([\d.]+)(us|ms|s|m)$/.exec(text) ?? []
  if (!value) throw new Error(`wrk printed a time nobody can read: ${text}`)
  return Number(value) * MS[unit as keyof typeof MS] // the expression matches no other unit
}

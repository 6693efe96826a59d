import { type ChildProcess, execFileSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { NEXT, startNode } from '@/commands/demo/run-child'

import { buildIfStale } from './build-if-stale'

/** Environment variables of the server and of commands run against the same data. */
export type HubSettings = {
  readonly SERVER_URL: string
  readonly DATABASE_URL: string
  readonly MEDIA_DIR: string
  readonly PAYLOAD_SECRET: string
  readonly AUDIT_KEY: string
}

const MOST_SECONDS = 120

/** A free port on loopback. */
export const freePort = (): number =>
  Number(execFileSync(process.execPath, ['tests/support/free-port.mjs'], { encoding: 'utf8' }))

type ServerArgs = { settings: HubSettings; logFile: string }

/** Starts the production server on loopback; resolves to its process id once it is ready. */
export async function startProductionServer({ settings, logFile }: ServerArgs): Promise<number> {
  await buildIfStale()
  const { port } = new URL(settings.SERVER_URL)
  const log = openSync(logFile, 'w')
  const server = startNode([NEXT, 'start', '--hostname', '127.0.0.1', '--port', port], {
    stdio: ['ignore', log, log],
    env: { ...process.env, ...settings, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
  })
  closeSync(log)
  await untilReady({ server, address: `${settings.SERVER_URL}/health/ready`, logFile })
  return server.pid ?? 0
}

type WaitArgs = { server: ChildProcess; address: string; logFile: string }

async function untilReady({ server, address, logFile }: WaitArgs): Promise<void> {
  for (const started = Date.now(); Date.now() - started < MOST_SECONDS * 1000;) {
    if (server.exitCode !== null) throw new Error(`The server did not start: ${logFile} says why.`)
    const isReady = await fetch(address).then(
      ({ ok }) => ok,
      () => false, // not listening yet
    )
    if (isReady) return
    await wait(250)
  }
  throw new Error(`The server did not answer for ${MOST_SECONDS} seconds: see ${logFile}.`)
}

import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { portProblem } from './check-machine'
import { DEMO_PATHS } from './demo-paths'
import { NEXT, startNode } from './run-child'

const MOST_SECONDS = 120

/** Starts the built site on 127.0.0.1; resolves to its process once it serves pages. */
export async function startDemoServer(port: number): Promise<ChildProcess> {
  console.log('Starting the server.')
  const log = openSync(DEMO_PATHS.serverLog, 'w')
  const server = startNode([NEXT, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    stdio: ['ignore', log, log],
    env: process.env,
  })
  closeSync(log)
  writeFileSync(DEMO_PATHS.running, JSON.stringify({ pid: process.pid, port }))
  await untilReady(server, port)
  return server
}

async function untilReady(server: ChildProcess, port: number): Promise<void> {
  for (const started = Date.now(); Date.now() - started < MOST_SECONDS * 1000;) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`The server stopped as soon as it had started: see ${DEMO_PATHS.serverLog}`)
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false, // not listening yet
    )
    if (isReady) return
    await wait(250)
  }
  throw new Error(
    `The server did not answer for ${MOST_SECONDS} seconds: see ${DEMO_PATHS.serverLog}`,
  )
}

/** An error message if this folder's demo is running (SQLite allows one server), else null. */
export async function runningProblem(): Promise<string | null> {
  const running = readRunning()
  if (!running) return null
  const { pid, port } = running
  if (!isAlive(pid) || !(await portProblem(port))) return null
  return `The demo is running already, at http://localhost:${port}/ (process ${pid}). Stop it first.`
}

/** Deletes the note that this process is running the demo, if it wrote one. */
export function forgetRunning(): void {
  if (readRunning()?.pid === process.pid) rmSync(DEMO_PATHS.running, { force: true })
}

type Running = { readonly pid: number; readonly port: number }

const readRunning = (): Running | null =>
  existsSync(DEMO_PATHS.running)
    ? (JSON.parse(readFileSync(DEMO_PATHS.running, 'utf8')) as Running) // startServer wrote it
    : null

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    // There is no such process: an earlier demo was killed.
    return false
  }
}

// Runs the whole hub with demonstration content on this machine; needs nothing but Node.
//   npm run demo             PORT and DATABASE_URL may be set
//   npm run demo -- --reset  deletes the demo's data first
import { parseArgs } from 'node:util'

import { printFailure } from './command-env'
import { buildSite } from './demo/build-site'
import { folderProblem, nodeProblem, packagesProblem, portProblem } from './demo/check-machine'
import { DEMO_PATHS } from './demo/demo-paths'
import { forgetRunning, runningProblem, startDemoServer } from './demo/demo-server'
import { demoSettings } from './demo/demo-settings'
import { loadContent } from './demo/load-content'
import { reset } from './demo/reset'
import { endChildren, exitOf } from './demo/run-child'
import { Stopped } from './demo/stopped'
import { welcome } from './demo/welcome'

let isEnding = false as boolean // a signal handler changes it at any time

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void end(0))
}

try {
  const { values } = parseArgs({ options: { reset: { type: 'boolean', default: false } } })
  await run(values)
} catch (error) {
  if (!isEnding && !(error instanceof Stopped)) printFailure(error)
  await end(1)
}

async function run({ reset: startsOver }: { reset: boolean }) {
  refuse(nodeProblem(process.version) ?? packagesProblem() ?? folderProblem(DEMO_PATHS.demo))
  const settings = await demoSettings()
  const { port } = settings
  refuse((await runningProblem()) ?? (await portProblem(port)))
  if (startsOver) reset(settings)
  await Promise.all([loadContent(settings), buildSite()])
  const server = await startDemoServer(port)
  console.log(`\n${welcome(port)}`)
  const code = await exitOf(server)
  throw new Error(`The server has stopped (${code}): see ${DEMO_PATHS.serverLog}`)
}

function refuse(problem: string | null) {
  if (problem) throw new Error(problem)
}

/** Stops the child processes before it exits. */
async function end(code: number): Promise<void> {
  if (isEnding) return
  isEnding = true
  await endChildren()
  forgetRunning()
  process.exit(code)
}

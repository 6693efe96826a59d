// Starts a hub (fresh data with the demo's content, the production build, a free port), runs the
// journeys in Chromium with Jest, and stops the hub. The last line of output counts the tests.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { endChildren } from '@/commands/demo/run-child'

import { journeyArguments } from './journey-arguments'
import { freePort, type HubSettings, startProductionServer } from './production-server'
import { runScript } from './run-script'

const OUTPUT = path.resolve('tests/e2e/output')
const JEST = ['node_modules/jest/bin/jest.js', '--config', 'tests/e2e/jest.config.mjs']
const JEST_OPTIONS = '--experimental-vm-modules --no-warnings'

const { forJest, results, isRenewingScreenshots, isWithoutHub } = journeyArguments(
  process.argv.slice(2),
  OUTPUT,
)

const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-e2e-'))
const settings: HubSettings = {
  SERVER_URL: `http://127.0.0.1:${freePort()}`,
  DATABASE_URL: `file:${folder}/hub.db`,
  MEDIA_DIR: path.join(folder, 'media'),
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  AUDIT_KEY: randomBytes(32).toString('hex'),
}
const accountsFile = path.join(folder, 'accounts.json')

async function startHub(): Promise<void> {
  const quietly = { ...settings, LOG_LEVEL: 'error' }
  await runScript(['run-ts.mjs', 'src/commands/seed.ts', '--accounts', accountsFile], quietly)
  await startProductionServer({ settings, logFile: path.join(OUTPUT, 'server.log') })
  console.log(`Journeys on ${settings.SERVER_URL}`)
}

async function runJourneys(): Promise<void> {
  if (!isWithoutHub) await startHub()
  await runScript([...JEST, '--json', `--outputFile=${results}`, ...forJest], {
    ...settings,
    NODE_OPTIONS: JEST_OPTIONS,
    E2E_ACCOUNTS: accountsFile,
    E2E_OUTPUT: OUTPUT,
    E2E_SCREENSHOTS: isRenewingScreenshots ? path.resolve('docs/screenshots') : '',
  })
}

/** Jest's counts; a failure outside the tests counts as one failed test. */
function countTests(hasFailed: boolean): { passed: number; failed: number } {
  if (!existsSync(results)) return { passed: 0, failed: 1 }
  const run = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number> // the counts in Jest's results
  const failed = (run.numFailedTests ?? 0) + (run.numRuntimeErrorTestSuites ?? 0)
  return { passed: run.numPassedTests ?? 0, failed: Math.max(failed, hasFailed ? 1 : 0) }
}

async function end(code: number): Promise<never> {
  await endChildren()
  rmSync(folder, { recursive: true, force: true })
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(1))
rmSync(OUTPUT, { recursive: true, force: true })
mkdirSync(OUTPUT, { recursive: true })
let hasFailed = false
try {
  await runJourneys()
} catch (error) {
  hasFailed = true
  console.error(error instanceof Error ? error.message : error)
}
const { passed, failed } = countTests(hasFailed)
console.log(`${passed} passed, ${failed} failed`)
await end(failed > 0 ? 1 : 0)

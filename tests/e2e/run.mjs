// Runs the browser journeys (`npm run test:e2e`) with tests/e2e/runner/run-journeys.ts. Accepts
// Jest's arguments, `--screenshots` to update docs/screenshots, and `--no-hub` for journeys that
// need no server: `npm run test:e2e -- --no-hub components`.
import { spawn } from 'node:child_process'

const child = spawn(
  process.execPath,
  ['run-ts.mjs', 'tests/e2e/runner/run-journeys.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

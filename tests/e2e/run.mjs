// Browser journeys, `npm run test:e2e`: tests/e2e/runner/run-journeys.ts says what happens. Arguments are
// Jest's, `--screenshots`, which renews docs/screenshots, and `--no-hub`, for journeys that need none:
// `npm run test:e2e -- --no-hub components`.
import { spawn } from 'node:child_process'

const child = spawn(
  process.execPath,
  ['run-ts.mjs', 'tests/e2e/runner/run-journeys.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

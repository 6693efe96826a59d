// Benchmarks the public site (`npm run bench`): the production server with 200 and with 12,000
// generated releases, compared with nginx serving the same bytes from files as the upper limit.
// Prints the tables and writes docs/bench.md. Takes about ten minutes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { endChildren } from '@/commands/demo/run-child'

import { describeRun } from './describe-run'
import { measureSize } from './measure-size'
import { hasNginx } from './nginx'
import type { SizeResult } from './report'

const DOCUMENT = 'docs/bench.md'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,12000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '16' },
    'no-document': { type: 'boolean', default: false },
  },
})
const effort = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
}

if (!hasNginx()) {
  console.error('There is no nginx (Debian: nginx-light): its columns stay empty, without a limit.')
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void endChildren().then(() => process.exit(1)))
const folder = mkdtempSync(path.join(tmpdir(), 'news-hub-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const results: SizeResult[] = []
for (const size of values.sizes.split(',')) {
  results.push(await measureSize({ releases: Number(size), effort, folder }))
}
const text = describeRun({ results, effort, on: new Date() })
console.log(text)
if (!values['no-document']) {
  writeFileSync(DOCUMENT, text)
  console.error(`Written: ${DOCUMENT}`)
}
process.exit(0)

// `npm run check`: every check that needs no running server. Two scripts run at a time, longest
// first; each prints all it found, whether or not the others fail.
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

const PARTS = [
  ['lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['dead code', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['lock', '.ci/complete-lock.mjs', '--check'],
]
const AT_A_TIME = 2

/** Runs one script; resolves to its exit code and output once all of the output has been read. */
const run = (script) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'pipe'] })
    const printed = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => printed.push(part))
    child.on('close', (code, signal) =>
      resolve({ code: code ?? signal, printed: Buffer.concat(printed).toString().trim() }),
    )
  })

const waiting = [...PARTS]

async function runParts() {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const [name, ...script] = part
    const start = performance.now()
    const { code, printed } = await run(script)
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`\n== ${name}: ${code === 0 ? 'ok' : `FAILED (${code})`}, ${seconds} s`)
    if (printed) console.log(printed)
    if (code !== 0) process.exitCode = 1
  }
}

await Promise.all(Array.from({ length: AT_A_TIME }, runParts))

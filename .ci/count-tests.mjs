// Prints `N passed, N failed` from Jest's --json outputs. The first argument is the number of
// failed steps; the second number printed is never lower than that.
import { readFileSync } from 'node:fs'

const [broken, ...files] = process.argv.slice(2)
const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
const sum = (name) => runs.reduce((total, run) => total + run[name], 0)
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites')
console.log(`${sum('numPassedTests')} passed, ${Math.max(failed, Number(broken))} failed`)

// Mutation test of the model (`node tests/model/without-each-fix.mjs`): removes each rule of the
// promise from a copy of the domain, one at a time, and reports whether the model fails.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MUTATIONS } from './mutations.mjs'

const runs = process.argv[2] ?? '4000'
const root = path.resolve(import.meta.dirname, '../..')
let missed = 0

for (const fix of MUTATIONS) for (let one = fix; one; one = one.also ?? one.and) wordsOf(root, one)
for (const fix of MUTATIONS) {
  const copy = mkdtempSync(path.join(tmpdir(), 'news-hub-model-'))
  for (const part of [
    'src/domain',
    'tests/model',
    'tests/support',
    'jest.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  for (let one = fix; one; one = one.also ?? one.and) takeOut(copy, one)
  const isNoticed = !holds(copy)
  if (!isNoticed) missed += 1
  console.log(`${isNoticed ? 'noticed' : 'MISSED '}  without: ${fix.name}`)
  rmSync(copy, { recursive: true })
}
console.log(`${MUTATIONS.length - missed} of ${MUTATIONS.length} noticed`)
process.exit(missed === 0 ? 0 : 1)

function takeOut(copy, { file, from, to, isEverywhere }) {
  const text = wordsOf(copy, { file, from })
  writeFileSync(
    path.join(copy, file),
    isEverywhere ? text.replaceAll(from, to) : text.replace(from, to),
  )
}

function wordsOf(folder, { file, from }) {
  const text = readFileSync(path.join(folder, file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no longer: ${from}`)
  return text
}

function holds(copy) {
  const args = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  try {
    execFileSync(
      process.execPath,
      [...args, 'tests/model', '--globalSetup=', '--globalTeardown='],
      {
        cwd: copy,
        env: { ...process.env, MODEL_RUNS: runs, NODE_OPTIONS: '' },
        stdio: 'pipe',
      },
    )
    return true
  } catch (error) {
    const said = String(error.stderr)
    if (!said.includes('Property failed')) throw new Error(`The model did not run: ${said}`)
    return false
  }
}

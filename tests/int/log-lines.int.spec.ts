import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(path.join('src', file), 'utf8') }))

/** The first column of the table “the log says”, with `…` for variable parts. */
function documented(): string[] {
  const page = readFileSync('docs/operations.md', 'utf8')
  const table = page.slice(page.indexOf('| the log says')).split('\n\n')[0] ?? ''
  return table
    .split('\n')
    .slice(2)
    .map((row) => (row.split('|')[1] ?? '').trim())
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const isLike = (line: string, text: string): boolean =>
  new RegExp(line.split('…').map(escaped).join('[^\'"`\\n]+')).test(text)

/** The message of each `logger.error`, with `…` for variable parts; null if it is a parameter. */
const errorLines = sources.flatMap(({ file, code }) =>
  [...code.matchAll(/logger\.error\(/g)].map(({ index }) => {
    const call = code.slice(index, index + 200)
    const isShort = /^logger\.error\(\{[^}]*\bmsg \}\)/.test(call)
    const before = code.slice(Math.max(0, index - 300), index)
    const said = isShort
      ? [...before.matchAll(/const msg = (['`])(.+?)\1/g)].at(-1)
      : /^logger\.error\(\{[^\n]*msg: (['`])(.+?)\1/.exec(call)
    return { file, line: said?.[2]?.replace(/\$\{[^}]+\}/g, '…') ?? null }
  }),
)

describe('the table of log lines in docs/operations.md', () => {
  it.each(documented())('names what the code writes: %s', (line) => {
    expect(sources.some(({ code }) => isLike(line, code))).toBe(true)
  })

  it('names every error that the code writes', () => {
    const lines = documented()
    const isMissing = (said: string) => !lines.some((line) => isLike(line, said))
    expect(errorLines.filter(({ line }) => line && isMissing(line))).toEqual([])
    // The messages passed to these two are literals elsewhere, which the table lists.
    const handedOn = errorLines.filter(({ line }) => line === null).map(({ file }) => file)
    expect(handedOn).toEqual(['cms/audit/watch-trail.ts', 'cms/database/queue-transactions.ts'])
  })
})

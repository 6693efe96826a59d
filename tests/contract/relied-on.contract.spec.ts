import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { relianceIn, SCANS } from './scan-sources'
import { filesIn } from './source-files'

const PAGE = readFileSync('docs/relied-on.md', 'utf8')
const KINDS = ['exported', 'internal', 'experimental', 'documented']

type Row = {
  readonly what: string
  readonly tokens: readonly string[]
  /** Paths from the root of the project; a folder ends with a slash. */
  readonly where: readonly string[]
  readonly why: string
  readonly kind: string
  readonly tests: readonly { readonly file: string; readonly title: string }[]
}

const inCode = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** Parses a cell: a file, then the titles of its tests as “title”; “title”. */
const testsIn = (cell: string): Row['tests'] =>
  [...cell.matchAll(/`((?:tests|src)\/[^`]+)`: ((?:“[^”]+”(?:; )?)+)/g)].flatMap(
    ([, file = '', titles = '']) =>
      [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
  )

const fromRoot = (place: string) => path.join('src', place)

const ROWS: readonly Row[] = PAGE.split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (what|-+) /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what = '', where = '', why = '', kind = '', tests = '']) => ({
    what,
    tokens: inCode(what),
    where: inCode(where).map(fromRoot),
    why,
    kind,
    tests: testsIn(tests),
  }))

const DOCUMENTED = new Set(inCode(PAGE.slice(PAGE.indexOf('## Documented API in use'))))

const isIn = (file: string, place: string): boolean =>
  place.endsWith('/') ? file.startsWith(place) : file === place

const filesOf = (place: string): string[] =>
  place.endsWith('/') ? filesIn(place, /\.(tsx?|css)$/).map(({ file }) => file) : [place]

const holdsOneOf = (place: string, tokens: readonly string[]): boolean =>
  filesOf(place).some((file) => {
    const text = readFileSync(file, 'utf8')
    return tokens.some((token) => text.includes(token))
  })

describe('what is relied on', () => {
  it.each(ROWS.map((row) => [row.what, row] as const))('is said in full: %s', (_what, row) => {
    const { tokens, where, why, kind, tests } = row
    expect(KINDS).toContain(kind)
    expect(why).not.toBe('')
    expect(Math.min(tokens.length, where.length, tests.length)).toBeGreaterThan(0)
  })

  it.each(ROWS.map((row) => [row.what, row] as const))(
    'is where the page says: %s',
    (_what, row) => {
      const missing = row.where.filter((place) => !existsSync(place))
      const without = row.where
        .filter((place) => !missing.includes(place))
        .filter(
          (place) =>
            statSync(place).isDirectory() !== place.endsWith('/') || !holdsOneOf(place, row.tokens),
        )
      expect({ missing, without }).toEqual({ missing: [], without: [] })
    },
  )

  it.each(ROWS.map((row) => [row.what, row] as const))(
    'has a test that fails first: %s',
    (_what, row) => {
      const missing = row.tests.filter(
        ({ file, title }) =>
          !existsSync(file) || !readFileSync(file, 'utf8').includes(`'${title}'`),
      )
      expect(missing).toEqual([])
    },
  )
})

describe('every file that relies on something', () => {
  it.each(SCANS.map(({ what }) => what))('has a row for %s', (what) => {
    const found = relianceIn(what)
    const unknown = found.filter(
      ({ token, file }) =>
        !DOCUMENTED.has(token) &&
        !ROWS.some(
          (row) =>
            row.where.some((place) => isIn(file, place)) &&
            row.tokens.some((named) => named === token || token.startsWith(`${named}.`)),
        ),
    )
    expect(unknown).toEqual([])
    expect(found.length).toBeGreaterThan(0)
  })
})

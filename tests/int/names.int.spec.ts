import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { filesIn, type ScannedFile } from '@tests/contract/source-files'

const CODE = /\.(?:tsx?|mjs|css)$/
/** Our own source files, without generated ones and migrations. */
const SOURCES: ScannedFile[] = [
  ...['src', 'tests', 'bench'].flatMap((folder) => filesIn(folder, CODE)),
  ...readdirSync('.')
    .filter((file) => CODE.test(file) && file !== 'next-env.d.ts')
    .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
].filter(
  ({ file }) => !/^src\/cms\/(?:generated|migrations)\/|importMap|tests\/int\/names/.test(file),
)

const [, glossary = '', machinery = '', retired = ''] = readFileSync(
  'docs/glossary.md',
  'utf8',
).split(/^## .*$/m)
/** The names in backticks in one column of a table of the glossary. */
const namesIn = (table: string, column: number): string[] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...(line.split('|')[column] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name = '']) => name)

const asWord = (name: string): RegExp => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`)
}
const holding = (name: string, texts: readonly ScannedFile[]): string[] => {
  const word = asWord(name)
  return texts
    .filter(({ file, text }) => word.test(text) || word.test(file))
    .map(({ file }) => file)
}

describe('the glossary', () => {
  const names = [...namesIn(glossary, 3), ...namesIn(machinery, 3)].filter(
    (name) => !/^\//.test(name),
  )

  it.each(names)('names `%s`, which is in the code', (name) => {
    const isPath = existsSync(name) || existsSync(`src/${name}`)
    expect(isPath || holding(name, SOURCES).length > 0).toBe(true)
  })

  it.each(namesIn(retired, 1))('has retired `%s`, which is nowhere any more', (name) => {
    expect(holding(name, SOURCES)).toEqual([])
  })

  it('finds a retired name where there is one', () => {
    const planted = [{ file: 'src/planted.ts', text: 'export const whileDecided = 1\n' }]
    expect(holding('whileDecided', planted)).toEqual(['src/planted.ts'])
    expect(holding('dead-end', [{ file: 'src/dead-end.css', text: '' }])).toEqual([
      'src/dead-end.css',
    ])
  })
})

/** Pages and routes export the names that Next asks for; a spec exports nothing to others. */
const exporting = SOURCES.filter(
  ({ file }) => !/^src\/(?:pages|app)\/|^tests\/e2e\/runner|\.mjs$/.test(file),
)
const EXPORT = /^export (?:async )?(?:const|let|function\*?|class|type|interface) (\w+)/gm

function exportedTwice(sources: readonly ScannedFile[]): string[] {
  const files = new Map<string, Set<string>>()
  for (const { file, text } of sources)
    for (const [, name = ''] of text.matchAll(EXPORT)) {
      if (name === 'examples') continue // each component has its own
      files.set(name, (files.get(name) ?? new Set()).add(file))
    }
  return [...files]
    .filter(([, of]) => of.size > 1)
    .map(([name, of]) => `${name}: ${[...of].join(', ')}`)
}

describe('an exported name', () => {
  it('means one thing', () => {
    expect(exportedTwice(exporting)).toEqual([])
  })

  it('is found where it means two', () => {
    const text = 'export const wordsOf = 1\n'
    expect(
      exportedTwice([
        { file: 'src/a.ts', text },
        { file: 'src/b.ts', text },
      ]),
    ).toEqual(['wordsOf: src/a.ts, src/b.ts'])
  })
})

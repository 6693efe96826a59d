import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { beforeAll, describe, expect, it } from '@jest/globals'
import { ESLint, type Linter } from 'eslint'
import madge from 'madge'
import tseslint from 'typescript-eslint'

const LAYERS = ['domain', 'cms', 'site'] as const
const order = pathToFileURL(path.resolve('eslint.folders.mjs')).href
const { FOLDERS, foldersAfter } = (await import(order)) as {
  FOLDERS: Record<(typeof LAYERS)[number], string[]>
  foldersAfter: (layer: string, folder: string) => string[]
}

let eslint: ESLint
beforeAll(() => {
  // Type information for the whole program would take most of a minute, and no rule here needs it.
  eslint = new ESLint({ overrideConfig: disableTypeChecked })
})

const { disableTypeChecked } = tseslint.configs

const broken = async ({ file, code }: { file: string; code: string }) => {
  const [result] = await eslint.lintText(code, { filePath: file })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

const importing = (from: string) => `import { thing } from '${from}'\n\nexport const it = thing\n`

const FORBIDDEN = [
  ['the domain', 'src/domain/dates.ts', '@/cms/read/read-content'],
  ['the domain', 'src/domain/dates.ts', '@/env'],
  ['the domain', 'src/domain/dates.ts', 'payload'],
  ['the domain', 'src/domain/dates.ts', 'next/router'],
  ['the domain', 'src/domain/workflow/workflow.ts', '../dates'],
  ['cms', 'src/cms/read-cache/purge-site.ts', '@/site/views/release-view'],
  ['cms', 'src/cms/read-cache/purge-site.ts', '@/pages/index'],
  ['cms', 'src/cms/read-cache/purge-site.ts', '@/commands/migrate'],
  ['cms', 'src/cms/read-cache/purge-site.ts', '../access/access'],
  ['the site', 'src/site/views/release-view.ts', '@/cms/collections/pages'],
  ['the site', 'src/site/views/release-view.ts', '@/pages/index'],
  ['the site', 'src/site/views/release-view.ts', 'payload'],
  ['the site', 'src/site/components/quote/quote.tsx', '../card/card'],
  ['pages', 'src/pages/index.tsx', '@/cms/workflow/apply-transition'],
  ['pages', 'src/pages/index.tsx', '@/demo/load-demo'],
  ['pages', 'src/pages/news/[slug].tsx', '@payload-config'],
  [
    'routes',
    'src/app/(feeds-and-downloads)/health/live/route.ts',
    '@/cms/database/database-from-url',
  ],
  ['routes', 'src/app/(feeds-and-downloads)/health/live/route.ts', 'payload'],
  ['tests', 'tests/int/layers.int.spec.ts', '../support/boot-payload'],
] as const

const ALLOWED = [
  ['the domain', 'src/domain/workflow/workflow.ts', '@/domain/dates'],
  ['cms', 'src/cms/read-cache/purge-site.ts', '@/domain/paths'],
  ['cms', 'src/cms/read-cache/purge-site.ts', 'payload'],
  ['the site', 'src/site/views/release-view.ts', '@/cms/read/read-content'],
  ['the site', 'src/site/views/release-view.ts', '@/domain/dates'],
  ['pages', 'src/pages/index.tsx', '@/site/views/release-view'],
  ['routes', 'src/app/(feeds-and-downloads)/health/live/route.ts', '@/cms/read/read-content'],
] as const

describe('the direction domain <- cms <- site <- pages, app', () => {
  it.each(FORBIDDEN)('keeps %s (%s) from importing %s', async (_layer, file, from) => {
    expect(await broken({ file, code: importing(from) })).toEqual(['no-restricted-imports'])
  })

  it.each(ALLOWED)('lets %s (%s) import %s', async (_layer, file, from) => {
    expect(await broken({ file, code: importing(from) })).toEqual([])
  })
})

const foldersOf = (layer: (typeof LAYERS)[number]) =>
  readdirSync(path.join('src', layer), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => name)

describe.each(LAYERS)('the folders of %s', (layer) => {
  const rows = FOLDERS[layer]
    .map((folder) => [folder, foldersAfter(layer, folder)] as const)
    .filter(([, after]) => after.length > 0)

  it('all have a place in the order', () => {
    expect([...FOLDERS[layer]].sort()).toEqual(foldersOf(layer).sort())
  })

  it.each(rows)('%s imports none of those after it', async (folder, after) => {
    const file = `src/${layer}/${folder}/planted/planted.ts`
    for (const other of [after[0], after.at(-1)])
      expect(await broken({ file, code: importing(`@/${layer}/${other}/thing`) })).toEqual([
        'no-restricted-imports',
      ])
  })

  it.each(rows)('%s keeps to the rule of its layer as well', async (folder) => {
    const file = `src/${layer}/${folder}/planted/planted.ts`
    expect(await broken({ file, code: importing('@/pages/index') })).toEqual([
      'no-restricted-imports',
    ])
  })

  it.each(rows)('%s may be imported by those after it', async (folder, after) => {
    const file = `src/${layer}/${after[0]}/planted/planted.ts`
    expect(await broken({ file, code: importing(`@/${layer}/${folder}/thing`) })).toEqual([])
  })
})

describe('files that import one another in a circle', () => {
  const circles = async (folder: string) =>
    (
      await madge(folder, {
        fileExtensions: ['ts', 'tsx'],
        tsConfig: path.resolve('tsconfig.json'),
      })
    ).circular()

  it('do not exist in src, types included', async () => {
    expect(await circles('src')).toEqual([])
  }, 120_000)

  it('are found where there are some', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'circle-'))
    const naming = (other: string) => `import type { A } from './${other}'\nexport type B = A\n`
    for (const [name, other] of [
      ['one', 'two'],
      ['two', 'one'],
    ] as const)
      writeFileSync(path.join(folder, `${name}.ts`), naming(other))
    const found = await circles(folder)
    rmSync(folder, { recursive: true })
    expect(found).toEqual([['one.ts', 'two.ts']])
  })
})

describe('the rules beside it', () => {
  it.each([
    ['the clock in the domain', 'src/domain/dates.ts', 'export const now = () => new Date()\n'],
    ['the clock in the domain', 'src/domain/dates.ts', 'export const now = () => Date.now()\n'],
    ['a setting read outside env.ts', 'src/cms/read/x.ts', 'export const a = process.env.PORT\n'],
    ['a home on the global object', 'src/cms/read/x.ts', 'export const a = globalThis\n'],
    ['any', 'src/site/views/x.ts', 'export const a = (b: any) => b\n'],
    ['an empty catch', 'src/cms/read/x.ts', 'try {\n  void 0\n} catch {}\n'],
  ])('refuse %s (%s)', async (_what, file, code) => {
    expect(await broken({ file, code })).toHaveLength(1)
  })

  it.each(['src/domain/dates.ts', 'src/pages/index.tsx', 'bench/bench.ts', 'payload.config.ts'])(
    'read types in %s',
    async (file) => {
      const { rules } = (await new ESLint().calculateConfigForFile(file)) as Linter.Config
      expect(rules).toMatchObject({ '@typescript-eslint/no-floating-promises': [2] })
    },
  )
})

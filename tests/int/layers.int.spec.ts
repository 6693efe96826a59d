import { beforeAll, describe, expect, it } from '@jest/globals'
import { ESLint } from 'eslint'

let eslint: ESLint
beforeAll(() => {
  eslint = new ESLint()
})

const broken = async ({ file, code }: { file: string; code: string }) => {
  const [result] = await eslint.lintText(code, { filePath: file })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

const importing = (from: string) => `import { thing } from '${from}'\n\nexport const it = thing\n`

const FORBIDDEN = [
  ['the domain', 'src/domain/dates.ts', '@/cms/read/read-release'],
  ['the domain', 'src/domain/dates.ts', '@/env'],
  ['the domain', 'src/domain/dates.ts', 'payload'],
  ['the domain', 'src/domain/dates.ts', 'next/router'],
  ['the domain', 'src/domain/workflow/workflow.ts', '../dates'],
  ['cms', 'src/cms/hooks/purge-site.ts', '@/site/views/release-view'],
  ['cms', 'src/cms/hooks/purge-site.ts', '@/pages/index'],
  ['cms', 'src/cms/hooks/purge-site.ts', '@/commands/migrate'],
  ['cms', 'src/cms/hooks/purge-site.ts', '../access/access'],
  ['the site', 'src/site/views/release-view.ts', '@/cms/collections/pages'],
  ['the site', 'src/site/views/release-view.ts', '@/pages/index'],
  ['the site', 'src/site/views/release-view.ts', 'payload'],
  ['the site', 'src/site/components/quote/quote.tsx', '../card/card'],
  ['pages', 'src/pages/index.tsx', '@/cms/workflow/apply-transition'],
  ['pages', 'src/pages/index.tsx', '@/demo/load-demo'],
  ['pages', 'src/pages/news/[slug].tsx', '@payload-config'],
  ['routes', 'src/app/(machine)/health/live/route.ts', '@/cms/database/database-from-url'],
  ['routes', 'src/app/(machine)/health/live/route.ts', 'payload'],
  ['tests', 'tests/int/layers.int.spec.ts', '../support/boot-payload'],
] as const

const ALLOWED = [
  ['the domain', 'src/domain/workflow/workflow.ts', '@/domain/dates'],
  ['cms', 'src/cms/hooks/purge-site.ts', '@/domain/paths'],
  ['cms', 'src/cms/hooks/purge-site.ts', 'payload'],
  ['the site', 'src/site/views/release-view.ts', '@/cms/read/read-release'],
  ['the site', 'src/site/views/release-view.ts', '@/domain/dates'],
  ['pages', 'src/pages/index.tsx', '@/site/views/release-view'],
  ['routes', 'src/app/(machine)/health/live/route.ts', '@/cms/read/read-release'],
] as const

describe('the direction domain <- cms <- site <- pages, app', () => {
  it.each(FORBIDDEN)('keeps %s (%s) from importing %s', async (_layer, file, from) => {
    expect(await broken({ file, code: importing(from) })).toEqual(['no-restricted-imports'])
  })

  it.each(ALLOWED)('lets %s (%s) import %s', async (_layer, file, from) => {
    expect(await broken({ file, code: importing(from) })).toEqual([])
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
})

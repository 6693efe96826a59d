import { describe, expect, it } from '@jest/globals'

import { listMark } from '@/domain/text/line-shapes'
import type { PageBlock, ParsedPage } from '@/domain/text/parsed-page'
import {
  fileFrom,
  fixtureFiles,
  IMPORT_FIXTURES,
  sourceOf,
} from '@tests/fixtures/import/read-fixture'

import { isImportRefusal } from './import-refusal'
import { parsePage } from './parse-page'
import type { Source } from './source'

/** Letters and digits in order: punctuation may change places, words may not. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

function textsOf(block: PageBlock): (string | null)[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return [block.leadIn, ...block.items]
    case 'definitions':
      return [block.leadIn, ...block.items.flatMap(({ name, text }) => [name, text])]
    case 'quote':
      return [block.attribution?.printed ?? null, ...block.paragraphs]
    case 'rating':
      return [block.leadIn, ...block.rows.flatMap(({ judgement, grade }) => [judgement, grade])]
    case 'picture':
      return []
  }
}

/** Every word in the parser's output, with its count. */
function wordsGivenOut(page: ParsedPage): Map<string, number> {
  const repeated = page.title.lines.map(() => page.title.text)
  const marks = page.account.filter(({ usedAs }) => /^(?:ends|.*-heading)$/u.test(usedAs))
  const texts = [
    ...repeated,
    page.published?.printed,
    page.strandLabel,
    page.standfirst,
    ...(page.breadcrumb ? ['You are here', ...page.breadcrumb] : []),
    ...page.banners.flatMap(({ text, linkText }) => [text, linkText]),
    ...marks.map(({ text }) => text),
    ...page.pictures.map(({ alt }) => alt),
    ...page.blocks.flatMap(textsOf),
    ...page.notes,
    ...page.pressContact,
  ]
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => wordsOf(text ?? '')))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function expectNothingLost(source: Source): void {
  const page = parsePage(source)
  if (isImportRefusal(page)) return
  expect(page.account.map(({ text }) => text)).toEqual(source.lines)
  expect(page.account.map(({ line }) => line)).toEqual(source.lines.map((_, at) => at + 1))
  for (const { text, usedAs } of page.account) expect(usedAs === 'blank').toBe(text.trim() === '')
  const given = wordsGivenOut(page)
  const missing = source.lines
    .flatMap((line) => wordsOf(listMark(line.trim())?.item ?? line))
    .filter((word) => {
      const left = given.get(word) ?? 0
      given.set(word, left - 1)
      return left <= 0
    })
  expect(missing).toEqual([])
}

/** A seeded random number generator (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffled(lines: readonly string[], random: () => number): string[] {
  const left = [...lines]
  return lines.map(() => left.splice(Math.floor(random() * left.length), 1)[0] ?? '')
}

describe('every line has one account and every word is given out', () => {
  it.each(fixtureFiles(IMPORT_FIXTURES).map((file) => [file.name, file] as const))(
    'of %s',
    (_, file) => {
      expectNothingLost(sourceOf(file))
    },
  )

  it('of pages made of the fixtures’ lines in any order', () => {
    const random = randomFrom(20210615)
    const lines = fixtureFiles(IMPORT_FIXTURES).flatMap((file) => [...sourceOf(file).lines])
    for (let run = 0; run < 150; run += 1) {
      const some = shuffled(lines, random).slice(0, 5 + Math.floor(random() * 40))
      expectNothingLost(sourceOf(fileFrom(`Title of run ${run}\n\n${some.join('\n')}`)))
    }
  })
})

import { describe, expect, it } from '@jest/globals'

import { compareContent, compareWords, type ContentSection } from './compare-content'

const words = (key: string, text: string, sort = 'text'): ContentSection => ({
  key,
  sort,
  label: `Label of ${key}`,
  parts: [{ key: 'words', label: 'Words', rows: [{ key: '', cells: [text] }] }],
})
const table = (rows: [string, ...string[]][]): ContentSection => ({
  key: 'table',
  sort: 'table',
  label: 'Table',
  parts: [
    {
      key: 'rows',
      label: 'Judgements',
      columns: ['Judgement', 'Grade'],
      rows: rows.map(([key, ...cells]) => ({ key, cells })),
    },
  ],
})

const changes = (before: ContentSection[], after: ContentSection[]) =>
  compareContent(before, after).map(({ key, change }) => `${key} ${change}`)

const marked = (runs: { text: string; isChanged: boolean }[]) =>
  runs.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('')

describe('words', () => {
  it('are compared whole, and together say exactly what each version says', () => {
    const [was, is] = compareWords('It opens in May 2026.', 'It opens on 5 May 2026.')
    expect(marked(was)).toBe('It opens [in] May 2026.')
    expect(marked(is)).toBe('It opens [on] [5 ]May 2026.')
    expect(is.map(({ text }) => text).join('')).toBe('It opens on 5 May 2026.')
  })
})

describe('texts with little in common', () => {
  it('are changed as a whole, rather than compared for minutes', () => {
    const text = (word: string) => Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' ')
    expect(compareWords(text('a'), text('b'))).toEqual([
      [{ text: text('a'), isChanged: true }],
      [{ text: text('b'), isChanged: true }],
    ])
  })
})

describe('many texts with little in common', () => {
  it('are changed as a whole once enough of them have been compared', () => {
    const other = (seed: number) =>
      Array.from({ length: 1700 }, (_, at) => ((at * seed) % 7 < 3 ? 'a' : 'b')).join(' ')
    const version = (seed: number) =>
      Array.from({ length: 400 }, (_, at) => words(`block ${at}`, other(seed + (at % 5))))
    const compared = compareContent(version(3), version(11))
    expect(compared.filter(({ change }) => change === 'changed').length).toBeGreaterThan(300)
    const last = compared.findLast(({ change }) => change === 'changed')
    expect(last?.parts[0]?.rows[0]?.after).toEqual([
      [{ text: expect.any(String), isChanged: true }],
    ])
  })
})

describe('sections', () => {
  it('that are the same say so, with nothing to read', () => {
    expect(compareContent([words('a', 'x')], [words('a', 'x')])).toMatchObject([
      { change: 'same', parts: [] },
    ])
  })

  it('are added, changed and removed, each in its place', () => {
    expect(
      changes(
        [words('a', 'x'), words('b', 'y', 'quote'), words('c', 'z')],
        [words('a', 'x'), words('n', 'new', 'figure'), words('c', 'zz')],
      ),
    ).toEqual(['a same', 'n added', 'b removed', 'c changed'])
  })

  it('that only change places are moved, as few as explain it', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => words(key, key)) as [
      ContentSection,
      ContentSection,
      ContentSection,
      ContentSection,
    ]
    expect(changes([a, b, c, d], [d, a, b, c])).toEqual(['d moved', 'a same', 'b same', 'c same'])
    expect(changes([a, b, c, d], [b, c, d])).toEqual(['a removed', 'b same', 'c same', 'd same'])
  })

  it('that were written afresh are compared with the one of their sort they replace', () => {
    const [compared] = compareContent([words('old', 'It is good.')], [words('new', 'It is bad.')])
    expect(compared).toMatchObject({ key: 'new', change: 'changed' })
    expect(compareContent([words('old', 'x')], [words('new', 'x', 'quote')])).toHaveLength(2)
  })
})

describe('tables', () => {
  const before: [string, ...string[]][] = [
    ['1', 'Leaders', 'Good'],
    ['2', 'Care leavers', 'Inadequate'],
  ]
  it('are compared cell by cell, rows by what they are', () => {
    const [compared] = compareContent(
      [table(before)],
      [
        table([
          ['2', 'Care leavers', 'Good'],
          ['1', 'Leaders', 'Good'],
          ['3', 'Overall', 'Good'],
        ]),
      ],
    )
    const [careLeavers, leaders, overall] = compared!.parts[0]!.rows
    expect(careLeavers?.before?.[1]).toEqual([{ text: 'Inadequate', isChanged: true }])
    expect(careLeavers?.after?.[1]).toEqual([{ text: 'Good', isChanged: true }])
    expect(leaders?.after?.[1]).toEqual([{ text: 'Good', isChanged: false }])
    expect(overall?.before).toBeNull()
  })

  it('keep a row that was taken out in sight', () => {
    const [compared] = compareContent([table(before)], [table(before.slice(1))])
    expect(compared?.parts[0]?.rows.map(({ after }) => after === null)).toEqual([false, true])
  })
})

import { describe, expect, it } from '@jest/globals'

import { compareContent, type ContentSection } from '@/domain/compare/compare-content'

import { differenceLines } from './difference-lines'

const field = (key: string, label: string, ...rows: string[][]): ContentSection => ({
  key,
  sort: key,
  label,
  parts: [{ key, label, rows: rows.map((cells, at) => ({ key: String(at), cells })) }],
})

const linesFor = (before: ContentSection[], after: ContentSection[]) =>
  differenceLines(compareContent(before, after).filter(({ change }) => change !== 'same'))

describe('a difference in plain words', () => {
  it('names the field, what was in force and what was proposed', () => {
    expect(
      linesFor(
        [field('title', 'Name', ['Parks'])],
        [field('title', 'Name', ['Parks and gardens'])],
      ),
    ).toEqual(['Name: Parks → Parks and gardens'])
  })

  it('names what is new alone, where there was nothing', () => {
    expect(linesFor([], [field('title', 'Name', ['Trams'])])).toEqual(['Name: Trams'])
    expect(linesFor([field('title', 'Name', [''])], [field('title', 'Name', ['Trams'])])).toEqual([
      'Name: Trams',
    ])
  })

  it('says that words were to be taken out', () => {
    expect(linesFor([field('title', 'Name', ['Trams'])], [])).toEqual(['Name: Trams → (nothing)'])
  })

  it('gives each row of a list a line', () => {
    const one = field('hosts', 'Hosts', ['a.example', 'ours'])
    const two = field('hosts', 'Hosts', ['a.example', 'ours'], ['b.example', 'theirs'])
    expect(linesFor([one], [two])).toEqual([
      'Hosts: a.example, ours → a.example, ours\nb.example, theirs',
    ])
  })
})

import { describe, expect, it } from '@jest/globals'

import {
  describeUnmet,
  headLine,
  headText,
  readHead,
  readHeadLines,
  UNFINISHED,
  unmetHeads,
} from './audit-heads'

const hash = (digit: string) => digit.repeat(64)
const at = '2026-11-26T06:00:00.000Z'
const head = (sequence: number, digit: string) => ({ sequence, hash: hash(digit) })

describe('the head of the audit trail', () => {
  it('is a number and a hash, and nothing else', () => {
    expect(readHead(`12:${hash('a')}`)).toEqual(head(12, 'a'))
    expect(readHead(headText(head(7, 'b')))).toEqual(head(7, 'b'))
    for (const text of ['', '12', `x:${hash('a')}`, '12:abc', `12:${hash('a')}0`])
      expect(readHead(text)).toBeNull()
  })

  it('is kept in a file, a line a day, whose unfinished last line counts as none', () => {
    const kept = headLine({ at, ...head(1, 'a') }) + headLine({ at, ...head(2, 'b') })
    expect(readHeadLines(kept)).toEqual([
      { at, ...head(1, 'a') },
      { at, ...head(2, 'b') },
    ])
    expect(readHeadLines(`${kept}${at} 3 ab`)).toHaveLength(2)
    const goneOn = `${kept}${at} 3 ab${UNFINISHED}\n${headLine({ at, ...head(3, 'c') })}`
    expect(readHeadLines(goneOn).at(-1)).toEqual({ at, ...head(3, 'c') })
    expect(() => readHeadLines(`${kept}nonsense\n`)).toThrow(/Line 3 .* is not/)
  })

  it('shows a trail that was emptied, shortened or rewritten', () => {
    const known = [head(2, 'a'), head(4, 'b')]
    const told = (stored: [number, string][]) => {
      const [newest] = stored.slice(-1).map(([sequence, digit]) => head(sequence, digit))
      const hashOf = new Map(stored.map(([sequence, digit]) => [sequence, hash(digit)]))
      return describeUnmet(unmetHeads(known, hashOf), newest ?? null)
    }
    expect(told([[2, 'a'], [4, 'b'], [5, 'c']])).toBeNull() // prettier-ignore
    expect(told([])).toMatch(/is empty, and event 4:b+ was its newest once/)
    expect(told([[2, 'a']])).toMatch(/was shortened: it ends at number 2, and event 4:b+/)
    expect(told([[2, 'a'], [4, 'c']])).toMatch(/was rewritten: number 4 is another event/) // prettier-ignore
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { segmentsOf } from './segments'

const whole = (text: string, granularity: 'word' | 'sentence') =>
  [...new Intl.Segmenter('en-GB', { granularity }).segment(text)].map(({ segment }) => segment)
const texts = (text: string, by: 'word' | 'sentence') =>
  segmentsOf(text, by).map(({ text: one }) => one)

describe('the words and sentences of a text', () => {
  it.each(['word', 'sentence'] as const)('lose nothing of it, by %s', (by) => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9000, size: 'max', unit: 'grapheme' }), (text) => {
        const segments = segmentsOf(text, by)
        expect(segments.map((one) => one.text).join('')).toBe(text)
        for (const { text: one, from } of segments)
          expect(text.slice(from, from + one.length)).toBe(one)
      }),
      { numRuns: 20 },
    )
  })

  it('are those of the whole text, however long', () => {
    const text = 'The council “opened” a hub (in Hanley). Who came? 1,200 people did!\n\n'.repeat(
      200,
    )
    for (const by of ['word', 'sentence'] as const) expect(texts(text, by)).toEqual(whole(text, by))
  })

  it('take little of a text as long as a body may be', () => {
    const words = segmentsOf('housing '.repeat(50_000), 'word')
    expect(words.filter(({ isWordLike }) => isWordLike)).toHaveLength(50_000)
    expect(segmentsOf('x'.repeat(400_000), 'sentence').length).toBeLessThan(1000)
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { truncate, eventTexts } from './event-texts'

describe('the texts of an event', () => {
  it('stay as they are where they can be kept', () => {
    const event = { sequence: 7, summary: 'Submitted: News', why: null, itemTitle: undefined }
    expect(eventTexts(event)).toEqual(event)
  })

  it('are cut where they are longer than anybody reads', () => {
    const long = 'a b '.repeat(12_000)
    const cut = eventTexts({ summary: long, itemTitle: long, actorName: long, why: long })
    for (const text of Object.values(cut)) {
      expect(text.length).toBeLessThanOrEqual(10_000)
      expect(long.startsWith(text.slice(0, -1))).toBe(true)
      expect(text.at(-1)).toBe('…')
    }
  })

  it('are never cut in the middle of a letter', () => {
    const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text)
    const letters = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = truncate(most, text)
        expect(cut.length).toBeLessThanOrEqual(most)
        expect(isWellFormed(cut)).toBe(true)
      }),
    )
  })
})

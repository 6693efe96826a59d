import { describe, expect, it } from '@jest/globals'

import { cleanDeep, cleanText } from './clean-text'

describe('cleanText', () => {
  it.each([
    ['a null byte', 'A\u0000 hub', 'A hub'],
    ['a bell and an escape', 'A\u0007 h\u001bub', 'A hub'],
    ['a soft hyphen', 'coun\u00adcil', 'council'],
    ['a zero-width space', 'coun\u200bcil', 'council'],
    ['a mark that turns the direction', 'a\u202etxt\u202c', 'atxt'],
    ['a letter in two parts', 'cafe\u0301', 'café'],
  ])('drops %s and keeps the words', (_what, pasted, words) => {
    expect(cleanText(pasted)).toBe(words)
  })

  it('keeps tabs, line ends, no-break spaces and joined emoji', () => {
    const text = 'a\tb\nc\u00a0d 👩\u200d👧'
    expect(cleanText(text)).toBe(text)
  })

  it('reaches into lists and objects, and leaves dates and numbers alone', () => {
    const at = new Date('2026-01-01T00:00:00Z')
    expect(cleanDeep({ a: ['x\u0000', { b: 'y\u0007' }], at, n: 1, no: null })).toEqual({
      a: ['x', { b: 'y' }],
      at,
      n: 1,
      no: null,
    })
  })
})

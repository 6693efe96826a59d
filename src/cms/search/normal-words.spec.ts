import { describe, expect, it } from '@jest/globals'

import { normalText, normalWords } from './normal-words'

describe('words as the search compares them', () => {
  it.each([
    ["Shape Stoke-on-Trent's Future", 'shape stoke on trents future'],
    ['Shape Stoke\u2011on\u2011Trent\u2019s\u00A0Future', 'shape stoke on trents future'],
    ['“Café”\u202Fopens — 10am', 'cafe opens 10am'],
    ['£5.6m', '5 6m'],
    ['', ''],
  ])('reads %j as %j', (text, normal) => expect(normalText(text)).toBe(normal))

  it.each([
    ['kilns', 'kiln'],
    ['families', 'family'],
    ['houses', 'house'],
    ['trents', 'trent'],
    ['bus', 'bus'],
    ['address', 'address'],
    ['is', 'is'],
  ])('reads %s as %s', (word, expected) => expect(normalWords(word)).toEqual([expected]))

  it('has no empty words', () => expect(normalWords(' — ')).toEqual([]))
})

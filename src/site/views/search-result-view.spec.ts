import { describe, expect, it } from '@jest/globals'

import { markWords } from './search-result-view'

const shown = (text: string, words: string) =>
  markWords(text, words)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')

describe('the words looked for', () => {
  it.each([
    ['First Fostering Friendly city', 'fostering', 'First [Fostering] Friendly city'],
    ['First Fostering Friendly city', 'city first', '[First] Fostering Friendly [city]'],
    ['Newest Family Hub', 'hub', 'Newest Family [Hub]'],
    ['A thub is no match', 'hub', 'A thub is no match'],
    ['Costs (2021)', '(2021', 'Costs [(2021])'],
    ['Nothing asked for', '', 'Nothing asked for'],
  ])('are marked in "%s" for "%s"', (text, words, marked) => {
    expect(shown(text, words)).toBe(marked)
  })
})

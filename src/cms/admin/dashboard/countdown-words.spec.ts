import { describe, expect, it } from '@jest/globals'

import { countdownWords } from './countdown-words'

const now = new Date('2026-03-28T23:30:00Z')

describe('the time until something goes out', () => {
  it.each([
    ['2026-03-28T23:29:00Z', 'now'],
    ['2026-03-28T23:30:20Z', 'in 1 minute'],
    ['2026-03-28T23:55:00Z', 'in 25 minutes'],
    ['2026-03-29T00:30:00Z', 'in 1 hour'],
    ['2026-03-29T01:35:00Z', 'in 2 hours 5 minutes'],
    ['2026-03-30T22:30:00Z', 'in 47 hours'],
    ['2026-03-30T23:30:00Z', 'in 2 days'],
  ])('until %s is %s', (at, words) => {
    expect(countdownWords({ at, now })).toBe(words)
  })
})

import { describe, expect, it } from '@jest/globals'

import { waitWords, whenWords } from './when-words'

describe('when something happened, in words', () => {
  it.each([
    ['2025-10-02T08:12:00Z', 'today, 9:12am'],
    ['2025-10-01T15:10:00Z', 'yesterday, 4:10pm'],
    ['2025-10-03T16:00:00Z', 'tomorrow, 5pm'],
    ['2025-10-01T23:30:00Z', 'today, 12:30am'],
    ['2025-09-29T09:02:00Z', '29 September 2025, 10:02am'],
  ])('reads %s by London’s clock as %s', (at, words) => {
    expect(whenWords({ at, now: new Date('2025-10-02T08:20:00Z') })).toBe(words)
  })
})

describe('how long something has waited, in words', () => {
  it.each([
    ['2025-10-02T08:00:00Z', 'less than an hour'],
    ['2025-10-02T07:20:00Z', '1 hour'],
    ['2025-10-01T15:20:00Z', '17 hours'],
    ['2025-10-01T08:20:00Z', '1 day'],
    ['2025-09-23T08:00:00Z', '9 days'],
  ])('counts from %s: %s', (since, words) => {
    expect(waitWords({ since, now: new Date('2025-10-02T08:20:00Z') })).toBe(words)
  })
})

import { describe, expect, it } from '@jest/globals'

import { nextAttempt } from './next-attempt'

describe('nextAttempt', () => {
  it.each([
    [1, '09:01'],
    [2, '09:02'],
    [5, '09:16'],
    [7, '10:00'],
    [50, '10:00'],
  ])('after attempt %i comes the next at %s', (attempts, clock) => {
    const next = nextAttempt({ attempts, now: new Date('2026-03-02T09:00:00Z') })
    expect(next.toISOString().slice(11, 16)).toBe(clock)
  })
})

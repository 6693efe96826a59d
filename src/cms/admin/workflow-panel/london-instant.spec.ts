import { describe, expect, it } from '@jest/globals'

import { instantFromLondon } from './london-instant'

describe('a time typed by London’s clock', () => {
  it.each([
    ['2025-10-02T17:00', '2025-10-02T16:00:00.000Z'],
    ['2025-12-02T17:00', '2025-12-02T17:00:00.000Z'],
    ['2025-10-02T17:00:30', '2025-10-02T16:00:00.000Z'],
  ])('reads %s as the instant %s', (typed, instant) => {
    expect(instantFromLondon(typed)).toBe(instant)
  })

  it('has no instant for what is not a time', () => {
    expect(instantFromLondon('tomorrow')).toBeNull()
  })
})

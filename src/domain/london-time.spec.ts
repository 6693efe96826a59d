import { describe, expect, it } from '@jest/globals'

import { readLondonTime } from './london-time'

describe('a time as London’s clocks show it', () => {
  it.each([
    ['2027-01-15T09:00', '2027-01-15T09:00:00.000Z'],
    ['2027-07-15T09:00', '2027-07-15T08:00:00.000Z'],
    ['2027-03-28T00:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T02:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T02:00', '2027-10-31T02:00:00.000Z'],
    ['2028-02-29T12:00:00', '2028-02-29T12:00:00.000Z'],
  ])('%s is one instant', (typed, at) => {
    expect(readLondonTime(typed)).toEqual({ is: 'one', at })
  })

  it('is left out where the clocks go forward, and never silently another', () => {
    expect(readLondonTime('2027-03-28T01:30')).toEqual({ is: 'left-out' })
  })

  it('is two instants where the clocks go back', () => {
    expect(readLondonTime('2027-10-31T01:30')).toEqual({
      is: 'twice',
      first: '2027-10-31T00:30:00.000Z',
      second: '2027-10-31T01:30:00.000Z',
    })
  })

  it.each(['2027-02-30T10:00', '2027-13-01T10:00', '2027-01-01T25:00', 'soon', '', '2027-01-01'])(
    '“%s” is no time',
    (typed) => expect(readLondonTime(typed)).toEqual({ is: 'no-time' }),
  )
})

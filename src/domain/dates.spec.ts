import { describe, expect, it } from '@jest/globals'

import {
  dateAndTime,
  isDate,
  londonDay,
  londonTimestamp,
  printDate,
  printPeriod,
  printTime,
  shortDate,
} from './dates'

describe('dates in London', () => {
  it.each([
    ['2021-06-15T08:00:00.000Z', 'Tuesday, 15th June 2021'],
    ['2022-11-25T10:00:00.000Z', 'Friday, 25th November 2022'],
    ['2025-09-29T10:00:00.000Z', 'Monday, 29th September 2025'],
    ['2026-03-02T10:00:00.000Z', 'Monday, 2nd March 2026'],
  ])('prints %s as the council does: %s', (at, printed) => {
    expect(printDate(at)).toBe(printed)
  })

  it('takes the London day when London is already a day further than UTC', () => {
    expect(londonDay('2026-07-01T23:30:00.000Z')).toBe('2026-07-02')
    expect(printDate('2026-07-01T23:30:00.000Z', 'plain')).toBe('Thursday 2 July 2026')
  })

  it('holds across both clock changes of 2027', () => {
    expect(printTime('2027-03-28T00:59:00.000Z')).toBe('12:59am')
    expect(printTime('2027-03-28T01:00:00.000Z')).toBe('2am')
    expect(londonTimestamp('2027-10-31T00:30:00.000Z')).toBe('2027-10-31T01:30+01:00')
    expect(londonTimestamp('2027-10-31T01:30:00.000Z')).toBe('2027-10-31T01:30+00:00')
  })

  it.each([
    ['2026-01-05T17:30:00.000Z', '5:30pm'],
    ['2026-01-05T17:00:00.000Z', '5pm'],
    ['2026-01-05T12:00:00.000Z', 'midday'],
    ['2026-01-05T00:00:00.000Z', 'midnight'],
  ])('prints the time of %s as %s', (at, printed) => {
    expect(printTime(at)).toBe(printed)
  })

  it('prints a period of one day once, and of two days twice', () => {
    const from = '2025-10-18T09:00:00.000Z'
    expect(printPeriod(from, '2025-10-18T12:00:00.000Z')).toBe(
      'Saturday 18 October 2025, 10am to 1pm',
    )
    expect(printPeriod(from, '2025-10-19T12:00:00.000Z')).toBe(
      'Saturday 18 October 2025, 10am to Sunday 19 October 2025, 1pm',
    )
    expect(dateAndTime(from)).toBe('Saturday 18 October 2025, 10am')
    expect(shortDate(from)).toBe('18 October 2025')
  })
})

describe('a date that somebody sends', () => {
  it.each(['2026-03-31', '2026-03-31T10:00:00.000Z', new Date(0), '1000-01-01', '9999-12-31'])(
    'is one: %s',
    (value) => {
      expect(isDate(value)).toBe(true)
    },
  )

  it.each([
    'nonsense',
    '',
    '2024-13-45',
    '999999-01-01',
    '+275760-09-13T00:00:00.001Z',
    '+012026-01-01T00:00:00.000Z',
    '0999-12-31',
    5e20,
    0,
    true,
    {},
    ['2026-03-31'],
    new Date('nonsense'),
  ])('is none: %j', (value) => {
    expect(isDate(value)).toBe(false)
  })
})

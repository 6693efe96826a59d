import { describe, expect, it } from '@jest/globals'

import { licenceHasEnded, secondsToKeep, startOfLondonDay } from './licence'

describe('the end of a licence', () => {
  it.each([
    ['on its last evening', '2026-06-30T12:00:00.000Z', '2026-06-30T22:59:59.000Z', false],
    ['at midnight in London', '2026-06-30T12:00:00.000Z', '2026-06-30T23:00:00.000Z', true],
    ['at midnight in winter', '2026-12-31T12:00:00.000Z', '2027-01-01T00:00:00.000Z', true],
    ['when none is given', null, '2026-06-30T12:00:00.000Z', false],
  ])('%s', (_when, endsOn, now, ended) => expect(licenceHasEnded(endsOn, now)).toBe(ended))

  it.each([
    ['2026-06-30T22:59:59.000Z', '2026-06-29T23:00:00.000Z'],
    ['2027-10-31T12:00:00.000Z', '2027-10-30T23:00:00.000Z'],
    ['2027-03-28T12:00:00.000Z', '2027-03-28T00:00:00.000Z'],
  ])('the day of %s begins at %s', (at, start) => expect(startOfLondonDay(at)).toBe(start))

  it.each([
    ['a year, without one', null, '2026-06-30T12:00:00.000Z', 31_536_000],
    ['to the end of its day', '2026-06-30T12:00:00.000Z', '2026-06-30T22:00:00.000Z', 3600],
    ['over a day of 25 hours', '2027-10-31T12:00:00.000Z', '2027-10-30T23:00:00.000Z', 90_000],
    ['a year at most', '2090-01-01T12:00:00.000Z', '2026-06-30T22:00:00.000Z', 31_536_000],
    ['nothing once it is over', '2026-06-01T12:00:00.000Z', '2026-06-30T22:00:00.000Z', 0],
  ])('a file is kept %s', (_long, endsOn, now, seconds) =>
    expect(secondsToKeep(endsOn, now)).toBe(seconds),
  )
})

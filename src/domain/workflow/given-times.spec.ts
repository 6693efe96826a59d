import { describe, expect, it } from '@jest/globals'

import { isTime, resolveTimes } from './given-times'

describe('the times of a transition', () => {
  it('are instants as they are, and London’s times by London’s clocks', () => {
    const given = { publishAt: '2027-07-15T10:00:00+01:00', dueAt: '2027-07-15T09:00' }
    expect(resolveTimes(given)).toEqual({
      instants: { publishAt: '2027-07-15T09:00:00.000Z', dueAt: '2027-07-15T08:00:00.000Z' },
      refusals: [],
    })
  })

  it('refuses a time that the clocks leave out', () => {
    expect(resolveTimes({ publishAt: '2027-03-28T01:30' }).refusals).toEqual([
      expect.objectContaining({ code: 'no-such-time', field: 'publishAt' }),
    ])
  })

  it('asks which of two is meant, and takes the answer', () => {
    const [asked] = resolveTimes({ dueAt: '2027-10-31T01:30' }).refusals
    expect(asked).toMatchObject({ code: 'time-comes-twice', field: 'dueAt' })
    expect(
      asked?.choices?.map(({ value }) => resolveTimes({ dueAt: value }).instants.dueAt),
    ).toEqual(['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'])
  })

  it.each(['soon', '2027-02-30T09:00', '2027-02-30'])('takes no “%s”', (given) =>
    expect(isTime(given)).toBe(false),
  )
})

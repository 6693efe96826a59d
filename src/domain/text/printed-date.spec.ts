import { describe, expect, it } from '@jest/globals'

import { readPrintedDate } from './printed-date'

describe('a printed date', () => {
  it.each([
    ['Tuesday, 15th June 2021', '2021-06-15', true],
    ['Tuesday 15 June 2021', '2021-06-15', true],
    ['Monday, 15th June 2021', '2021-06-15', false],
    ['15 June 2021', '2021-06-15', null],
    ['1st of March 2024', '2024-03-01', null],
    ['29 February 2024', '2024-02-29', null],
    ['June 15, 2021', '2021-06-15', null],
    ['3 Sept 2021', '2021-09-03', null],
    ['05/06/2021', '2021-06-05', null],
    ['2021-06-15', '2021-06-15', null],
    ['Friday,\u00A025th November 2022', '2022-11-25', true],
    ['15 June 2021, 10:30am', '2021-06-15', null],
  ])('is read as a day: %s', (printed, on, isWeekdayRight) => {
    expect(readPrintedDate(printed)).toEqual({ on, isWeekdayRight })
  })

  it.each([
    '31 June 2021',
    '29 February 2023',
    '15 June',
    '15 Juno 2021',
    '2021',
    '13/13/2021',
    '',
  ])('is not read when it names no day of the calendar: %j', (printed) => {
    expect(readPrintedDate(printed)).toBeNull()
  })
})

import { TZDate } from '@date-fns/tz'
import { addDays, format, nextDay } from 'date-fns'

import type { Instant } from '@/domain/dates'

const LONDON = 'Europe/London'

/** `HH:mm`, London time. */
export type Clock = `${number}:${number}`

/** A fixed day as a date field stores it: at noon UTC, so that it is the same day in London. */
export const day = (date: string): Instant => `${date}T12:00:00.000Z`

/** A fixed instant, from a day and a time in London. */
export const instant = (date: string, clock: Clock): Instant => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  return atClock(new TZDate(year, month - 1, dayOfMonth, LONDON), clock)
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
export type Weekday =
  'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday'

/**
 * A marker for an instant relative to the day of loading, so that the demo always has events to
 * come. It is a string, as date fields hold; `resolveDemoTimes` replaces it.
 */
export const comingWeekday = (weekday: Weekday, weeksOn: number, clock: Clock): Instant =>
  `${MARK}weekday ${weekday} ${weeksOn} ${clock}`

/** A marker for an instant some days after the day of loading, or before it if negative. */
export const daysOn = (days: number, clock: Clock = '12:00'): Instant =>
  `${MARK}days ${days} ${clock}`

const MARK = 'demo-time:'

/** Replaces every marker made by the two functions above with an instant. */
export function resolveDemoTimes<T>(data: T, now: Date): T {
  if (typeof data === 'string')
    return (data.startsWith(MARK) ? toInstant(data.slice(MARK.length), now) : data) as T // a string stays a string
  if (Array.isArray(data)) return data.map((inner: unknown) => resolveDemoTimes(inner, now)) as T // an array stays an array
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(
    Object.entries(data).map(([key, inner]) => [key, resolveDemoTimes(inner, now)]),
  ) as T // the same keys
}

/** Parses a marker: its first word is the way to count, its last the time. */
function toInstant(marker: string, now: Date): Instant {
  const today = new TZDate(now, LONDON)
  const [how, first = '', second = '', third = ''] = marker.split(' ')
  if (how === 'days') return atClock(addDays(today, Number(first)), second)
  const index = WEEKDAYS.indexOf(first) as 0 | 1 | 2 | 3 | 4 | 5 | 6 // as comingWeekday and daysOn write it
  const date = addDays(nextDay(today, index), 7 * Number(second))
  return atClock(isClosed(date) ? addDays(date, 7) : date, third)
}

/** Whether it is Christmas Day, Boxing Day or New Year's Day: no event is moved onto those. */
const isClosed = (date: Date): boolean =>
  ['12-25', '12-26', '01-01'].includes(format(date, 'MM-dd'))

function atClock(date: Date, clock: string): Instant {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const local = new TZDate(date.getTime(), LONDON)
  local.setHours(hours, minutes, 0, 0)
  return new Date(local.getTime()).toISOString()
}

/** An instant before `now`, for past events. */
export const daysBefore = (now: Date, days: number, clock: Clock): Date =>
  new Date(toInstant(`days ${-days} ${clock}`, now))

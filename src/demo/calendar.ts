import { TZDate } from '@date-fns/tz'
import { addDays, format, nextDay } from 'date-fns'

import type { Instant } from '@/domain/dates'

const LONDON = 'Europe/London'

/** `HH:mm`, London time. */
export type Clock = `${number}:${number}`

/** A fixed day as a date field keeps it: its noon, so that no time zone moves it. */
export const day = (date: string): Instant => `${date}T12:00:00.000Z`

/** A fixed instant, from a London day and clock. */
export const instant = (date: string, clock: Clock): Instant => {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  return atClock(new TZDate(year, month - 1, dayOfMonth, LONDON), clock)
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
export type Weekday =
  'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday'

/**
 * An instant that depends on the day the content is loaded, as a string that date fields take and
 * `resolveTimes` replaces: so that there are events ahead whenever somebody looks.
 */
export const comingWeekday = (weekday: Weekday, weeksOn: number, clock: Clock): Instant =>
  `${MARK}weekday ${weekday} ${weeksOn} ${clock}`

/** Days from the day of loading; before it, if negative. */
export const daysOn = (days: number, clock: Clock = '12:00'): Instant =>
  `${MARK}days ${days} ${clock}`

const MARK = 'demo-time:'

/** Replaces every marker of the two functions above by an instant. */
export function resolveDemoTimes<T>(data: T, now: Date): T {
  if (typeof data === 'string')
    return (data.startsWith(MARK) ? toInstant(data.slice(MARK.length), now) : data) as T // text for text
  if (Array.isArray(data)) return data.map((inner: unknown) => resolveDemoTimes(inner, now)) as T // row by row
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(
    Object.entries(data).map(([key, inner]) => [key, resolveDemoTimes(inner, now)]),
  ) as T // key by key
}

/** The first word says how to count, the last the clock. */
function toInstant(marker: string, now: Date): Instant {
  const today = new TZDate(now, LONDON)
  const [how, first = '', second = '', third = ''] = marker.split(' ')
  if (how === 'days') return atClock(addDays(today, Number(first)), second)
  const index = WEEKDAYS.indexOf(first) as 0 | 1 | 2 | 3 | 4 | 5 | 6 // the type of the marker's maker
  const date = addDays(nextDay(today, index), 7 * Number(second))
  return atClock(isClosed(date) ? addDays(date, 7) : date, third)
}

/** Christmas Day, Boxing Day and New Year's Day, on which nobody holds a breakfast. */
const isClosed = (date: Date): boolean =>
  ['12-25', '12-26', '01-01'].includes(format(date, 'MM-dd'))

function atClock(date: Date, clock: string): Instant {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const local = new TZDate(date.getTime(), LONDON)
  local.setHours(hours, minutes, 0, 0)
  return new Date(local.getTime()).toISOString()
}

/** An instant before `now`, for what the demo says has happened already. */
export const daysBefore = (now: Date, days: number, clock: Clock): Date =>
  new Date(toInstant(`days ${-days} ${clock}`, now))

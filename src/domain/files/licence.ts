import { type Instant, londonDay } from '@/domain/dates'
import { readLondonTime } from '@/domain/london-time'

/** Whether a licence has expired: its last day, a London day, is over. Without a date, never. */
export const licenceHasEnded = (endsOn: Instant | null | undefined, now: Instant): boolean =>
  Boolean(endsOn) && londonDay(endsOn ?? now) < londonDay(now)

/** The first instant of the London day of `at`. A licence ending on that day is still valid. */
export function startOfLondonDay(at: Instant): Instant {
  const midnight = readLondonTime(`${londonDay(at)}T00:00`)
  return midnight.is === 'one' ? midnight.at : at // clocks change at 1am, so midnight exists
}

const DAY = 24 * 60 * 60
const YEAR = 365 * DAY

/**
 * How many seconds a public file may be cached: a year, since the content of a name never changes,
 * but no longer than its licence runs.
 */
export function secondsToKeep(endsOn: Instant | null | undefined, now: Instant): number {
  if (!endsOn) return YEAR
  // 36 hours after a day's first instant is always within the next day.
  const dayAfter = new Date(Date.parse(startOfLondonDay(endsOn)) + 1.5 * DAY * 1000).toISOString()
  const left = Math.floor((Date.parse(startOfLondonDay(dayAfter)) - Date.parse(now)) / 1000)
  return Math.min(YEAR, Math.max(0, left))
}

import { type Instant, londonDay } from '@/domain/dates'
import { readLondonTime } from '@/domain/london-time'

/** Whether a licence ran out: its last day, a London day, is over. None given, it never ends. */
export const licenceHasEnded = (endsOn: Instant | null | undefined, now: Instant): boolean =>
  Boolean(endsOn) && londonDay(endsOn ?? now) < londonDay(now)

/** The first instant of the London day of `at`: what ends on that day or later is still running. */
export function startOfLondonDay(at: Instant): Instant {
  const midnight = readLondonTime(`${londonDay(at)}T00:00`)
  return midnight.is === 'one' ? midnight.at : at // the clocks change at one, so there always is one
}

const DAY = 24 * 60 * 60
const YEAR = 365 * DAY

/**
 * How many seconds anybody may keep a public file: a year, since a name never changes its content, and
 * no longer than its licence runs.
 */
export function secondsToKeep(endsOn: Instant | null | undefined, now: Instant): number {
  if (!endsOn) return YEAR
  // 36 hours after its first instant a day is over, and the next one not yet.
  const dayAfter = new Date(Date.parse(startOfLondonDay(endsOn)) + 1.5 * DAY * 1000).toISOString()
  const left = Math.floor((Date.parse(startOfLondonDay(dayAfter)) - Date.parse(now)) / 1000)
  return Math.min(YEAR, Math.max(0, left))
}

import { type Instant, londonDay, printTime, shortDate } from '@/domain/dates'

const DAY = 24 * 60 * 60 * 1000
const NEAR_DAYS = ['yesterday', 'today', 'tomorrow'] as const

/** `today, 9:12am`, `tomorrow, 5pm` or `2 October 2025, 9:12am`, in London time. */
export function whenWords({ at, now }: { at: Instant; now: Date }): string {
  const day = londonDay(at)
  const near = NEAR_DAYS.find((_, index) => londonDay(shifted(now, index - 1)) === day)
  return `${near ?? shortDate(at)}, ${printTime(at)}`
}

const shifted = (now: Date, days: number): Instant =>
  new Date(now.getTime() + days * DAY).toISOString()

const HOUR = 60 * 60 * 1000

/** How long something has waited: `less than an hour`, `3 hours`, `2 days`. */
export function waitWords({ since, now }: { since: Instant; now: Date }): string {
  const waited = now.getTime() - new Date(since).getTime()
  if (waited < HOUR) return 'less than an hour'
  return waited < DAY ? counted(waited / HOUR, 'hour') : counted(waited / DAY, 'day')
}

const counted = (amount: number, unit: string): string => {
  const whole = Math.floor(amount)
  return whole === 1 ? `1 ${unit}` : `${whole} ${unit}s`
}

import type { Instant } from '@/domain/dates'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * `in 2 days`, `in 3 hours 5 minutes`, `in 1 minute`, `now`: the time until an instant, rounded up
 * to minutes.
 */
export function countdownWords({ at, now }: { at: Instant; now: Date }): string {
  const left = Math.ceil((new Date(at).getTime() - now.getTime()) / MINUTE) * MINUTE
  if (left <= 0) return 'now'
  if (left >= 2 * DAY) return `in ${counted(left / DAY, 'day')}`
  const hours = left >= HOUR ? counted(left / HOUR, 'hour') : ''
  const minutes = left % HOUR ? counted((left % HOUR) / MINUTE, 'minute') : ''
  return `in ${[hours, minutes].filter(Boolean).join(' ')}`
}

const counted = (amount: number, unit: string): string => {
  const whole = Math.floor(amount)
  return whole === 1 ? `1 ${unit}` : `${whole} ${unit}s`
}

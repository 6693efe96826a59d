import { TZDate } from '@date-fns/tz'

const TYPED = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/

/**
 * The instant, in UTC, of a day and time typed as London's clock shows it (`2025-10-02T17:00`),
 * wherever the editor's own clock is. Null for anything else.
 */
export function instantFromLondon(typed: string): string | null {
  const parts = TYPED.exec(typed)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
  const there = new TZDate(year, month - 1, day, hour, minute, 'Europe/London')
  return new Date(there.getTime()).toISOString()
}

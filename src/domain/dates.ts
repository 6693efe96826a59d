import { tz } from '@date-fns/tz'
import { format } from 'date-fns'

/**
 * Instants are stored in UTC as ISO 8601 strings; people read and write London time. Days
 * (`YYYY-MM-DD`) are London days.
 */
const london = { in: tz('Europe/London') }

/** An instant as the database stores it: ISO 8601 in UTC. */
export type Instant = string

/**
 * Whether a value is an instant in the years 1000 to 9999: others cannot be shown in a form, and do
 * not sort as text.
 */
export function isDate(value: unknown): boolean {
  if (typeof value !== 'string' && !(value instanceof Date)) return false
  const year = new Date(value).getUTCFullYear()
  return year >= 1000 && year <= 9999
}

/** How a council prints a date. `ordinal` is this council's style: Tuesday, 15th June 2021. */
const DATE_STYLES = {
  ordinal: 'EEEE, do MMMM yyyy',
  plain: 'EEEE d MMMM yyyy',
} as const
export type DateStyle = keyof typeof DATE_STYLES

/** `Tuesday, 15th June 2021` or `Tuesday 15 June 2021`, depending on the settings. */
export const printDate = (at: Instant, style: DateStyle = 'ordinal'): string =>
  format(at, DATE_STYLES[style], london)

/** `15 June 2021`, for lists and captions. */
export const shortDate = (at: Instant): string => format(at, 'd MMMM yyyy', london)

/** `June 2021`. */
export const monthAndYear = (at: Instant): string => format(at, 'MMMM yyyy', london)

/** `5:30pm`, `5pm`, `midday`, `midnight` (GOV.UK style, "Times"). */
export function printTime(at: Instant): string {
  const clock = format(at, 'HH:mm', london)
  if (clock === '12:00') return 'midday'
  if (clock === '00:00') return 'midnight'
  return format(at, clock.endsWith(':00') ? 'haaa' : 'h:mmaaa', london)
}

/** `Thursday 2 October 2025, 7:40am`. */
export const dateAndTime = (at: Instant): string => `${printDate(at, 'plain')}, ${printTime(at)}`

/** The London day of an instant, `2021-06-15`, for `<time datetime>` and for comparisons. */
export const londonDay = (at: Instant): string => format(at, 'yyyy-MM-dd', london)

/** The London hour of an instant, 0 to 23. */
export const londonHour = (at: Instant): number => Number(format(at, 'H', london))

export const londonYear = (at: Instant): number => Number(format(at, 'yyyy', london))

/** With that day's UTC offset: `2025-10-18T10:00+01:00`. */
export const londonTimestamp = (at: Instant): string => format(at, "yyyy-MM-dd'T'HH:mmxxx", london)

/** The short date parts shown in an event's arch: Sat, 18, Oct. */
export const dayParts = (at: Instant): { weekday: string; day: string; month: string } => ({
  weekday: format(at, 'EEE', london),
  day: format(at, 'd', london),
  month: format(at, 'MMM', london),
})

/** `10am to 1pm` on one day; both days in full if it runs past midnight. */
export function printPeriod(from: Instant, to?: Instant | null): string {
  if (!to) return dateAndTime(from)
  if (londonDay(from) === londonDay(to)) return `${dateAndTime(from)} to ${printTime(to)}`
  return `${dateAndTime(from)} to ${dateAndTime(to)}`
}

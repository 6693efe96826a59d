/** Month names in order, for parsing dates and for several checks. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** For use inside a regular expression. */
export const MONTH_PATTERN = MONTHS.join('|')

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WEEKDAY = '(?:(?<weekday>(?:sun|mon|tues|wednes|thurs|fri|satur)day),?\\s+)?'
const CLOCK = '(?:,?\\s+(?:at\\s+)?\\d{1,2}[.:]\\d{2}\\s*(?:am|pm)?)?'

/** Every form in which a council page prints a day. Numeric dates are day first, as in the UK. */
const FORMS = [
  `${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>[a-z]{3,9})\\.?,?\\s+(?<year>\\d{4})`,
  `${WEEKDAY}(?<name>[a-z]{3,9})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`,
  `${WEEKDAY}(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})`,
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
].map((form) => new RegExp(`^${form}${CLOCK}$`, 'iu'))

/** The day named in printed text, and whether its weekday is correct. */
export type ReadDate = { readonly on: string; readonly isWeekdayRight: boolean | null }

/**
 * `Tuesday, 15th June 2021` to `2021-06-15`. Null if the text is not a calendar date.
 * `isWeekdayRight` is null if no weekday is printed.
 */
export function readPrintedDate(printed: string): ReadDate | null {
  const text = printed.replace(/\s+/gu, ' ').trim()
  const parts = FORMS.map((form) => form.exec(text)?.groups).find(Boolean)
  if (!parts) return null
  const month = parts.month ? Number(parts.month) : monthNumber(parts.name ?? '')
  const date = new Date(Date.UTC(Number(parts.year), month - 1, Number(parts.day)))
  if (month < 1 || month > 12 || date.getUTCDate() !== Number(parts.day)) return null
  const weekday = parts.weekday?.toLowerCase()
  return {
    on: date.toISOString().slice(0, 10),
    isWeekdayRight: weekday ? WEEKDAYS[date.getUTCDay()] === weekday : null,
  }
}

/** 1 for `January` and for `Jan`; 0 if it is not a month. */
function monthNumber(name: string): number {
  const start = name.toLowerCase()
  return MONTHS.findIndex((month) => month.toLowerCase() === start || isShort(month, start)) + 1
}

const isShort = (month: string, start: string): boolean =>
  start.length >= 3 && start.length <= 4 && month.toLowerCase().startsWith(start)

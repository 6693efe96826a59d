import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

import type { Instant } from './dates'

const LONDON = 'Europe/London'
const TYPED = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/
const HOUR = 60 * 60 * 1000

/**
 * The instant meant by a London wall-clock time (`2027-10-31T01:30`, no offset). Clocks go forward
 * on the last Sunday of March, skipping an hour, and back on the last Sunday of October, repeating
 * one (Summer Time Act 1972).
 */
export type LondonTime =
  | { readonly is: 'one'; readonly at: Instant }
  /** Skipped when the clocks go forward. */
  | { readonly is: 'left-out' }
  /** `first` is in British Summer Time; `second`, an hour later, in Greenwich Mean Time. */
  | { readonly is: 'twice'; readonly first: Instant; readonly second: Instant }
  | { readonly is: 'no-time' }

export function readLondonTime(typed: string): LondonTime {
  const parts = TYPED.exec(typed)?.slice(1).map(Number)
  if (!parts) return { is: 'no-time' }
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
  const wanted = typed.slice(0, '2027-10-31T01:30'.length)
  const asUtc = Date.UTC(year, month - 1, day, hour, minute)
  if (new Date(asUtc).toISOString().slice(0, wanted.length) !== wanted) return { is: 'no-time' }
  // The offset is zero (GMT) or one hour (BST), so only these two instants can match.
  const [first, second] = [asUtc - HOUR, asUtc]
    .filter((at) => shownInLondon(at) === wanted)
    .map((at) => new Date(at).toISOString())
  if (!first) return { is: 'left-out' }
  return second ? { is: 'twice', first, second } : { is: 'one', at: first }
}

const shownInLondon = (at: number): string => format(new TZDate(at, LONDON), "yyyy-MM-dd'T'HH:mm")

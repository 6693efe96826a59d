import type { NewsRelease, Setting } from '@/cms/generated/payload-types'
import { type Instant, londonDay, printDate } from '@/domain/dates'
import type { TimeView } from './link-view'
import { paragraphsOf } from './paragraphs'

/** What the public is told about something that stays up with a notice. */
export type WithdrawalView = {
  readonly at: Instant
  readonly date: TimeView
  readonly reason: readonly string[]
}

/** What every kind of content stores about a withdrawal. */
export type Withdrawable = Pick<
  NewsRelease,
  'state' | 'withdrawnAt' | 'withdrawnReason' | 'withdrawnNote' | 'updatedAt'
>

/** Null for what still stands. */
export function toWithdrawalView(
  { state, withdrawnAt, withdrawnReason, withdrawnNote, updatedAt }: Withdrawable,
  { dateStyle }: Pick<Setting, 'dateStyle'>,
): WithdrawalView | null {
  if (state !== 'withdrawn') return null
  const at = withdrawnAt ?? updatedAt
  return {
    at,
    date: { iso: londonDay(at), text: printDate(at, dateStyle) },
    reason: [...paragraphsOf(withdrawnReason), ...paragraphsOf(withdrawnNote)],
  }
}

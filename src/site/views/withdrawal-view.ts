import type { NewsRelease, Setting } from '@/cms/generated/payload-types'
import { type Instant, londonDay, printDate } from '@/domain/dates'

import type { TimeView } from './link-view'
import { paragraphsOf } from './paragraphs'

/** The public notice on withdrawn content. */
export type WithdrawalView = {
  readonly at: Instant
  readonly date: TimeView
  readonly reason: readonly string[]
}

/** The stored fields of a withdrawal, the same for every kind. */
export type Withdrawable = Pick<
  NewsRelease,
  'state' | 'withdrawnAt' | 'withdrawnReason' | 'withdrawnNote' | 'updatedAt'
>

/** Null if it has not been withdrawn. */
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

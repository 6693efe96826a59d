import { isWithdrawalReason, WITHDRAWAL_REASONS } from '@/domain/content-types'

import type { TransitionInput } from './decide-transition'

/** What a withdrawal says: for colleagues, to the public at once, and in somebody's own words. */
export type WithdrawalWords = {
  readonly label: string
  readonly notice: string
  /** Public only once a second person has confirmed them; null where there are none. */
  readonly own: string | null
}

/** Reads the reason of a withdrawal: one of the list, or words of one's own under a general notice. */
export function withdrawalWords({ reason = '', comment = '' }: TransitionInput): WithdrawalWords {
  const code = isWithdrawalReason(reason) ? reason : 'other'
  const own = [code === reason ? '' : reason, comment]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n')
  return { ...WITHDRAWAL_REASONS[code], own: own || null }
}

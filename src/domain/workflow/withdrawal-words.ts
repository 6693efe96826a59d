import { isWithdrawalReason, WITHDRAWAL_REASONS } from '@/domain/content-types'

import type { TransitionInput } from './decide-transition'

/** The texts of a withdrawal: for colleagues, the public notice, and the editor's own text. */
export type WithdrawalWords = {
  readonly label: string
  readonly notice: string
  /** Public once a second person has confirmed it; null if there is none. */
  readonly own: string | null
}

/** Reads the reason of a withdrawal: a listed one, or free text under a general notice. */
export function withdrawalWords({ reason = '', comment = '' }: TransitionInput): WithdrawalWords {
  const code = isWithdrawalReason(reason) ? reason : 'other'
  const own = [code === reason ? '' : reason, comment]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n')
  return { ...WITHDRAWAL_REASONS[code], own: own || null }
}

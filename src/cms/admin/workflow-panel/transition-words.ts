import { isWithdrawalReason, UNPUBLISH_REASONS, WITHDRAWAL_REASONS } from '@/domain/content-types'
import { REFUSALS } from '@/domain/refusals'
import type { OfferedTransition } from '@/domain/workflow/allowed-transitions'
import {
  type State,
  type TransitionName,
  transitionRow,
  TRANSITIONS,
} from '@/domain/workflow/workflow'

/** What a transition is called once it is made, in the status line and in the history. */
const DONE_WORDS: Readonly<Record<TransitionName, string>> = {
  submit: 'Submitted for review',
  recall: 'Taken back to draft',
  'request-changes': 'Changes requested',
  approve: 'Approved',
  schedule: 'Scheduled',
  reschedule: 'Time changed',
  publish: 'Published',
  'publish-as-scheduled': 'Published as scheduled',
  'publish-urgently': 'Published urgently',
  'confirm-urgent': 'Confirmed after going out urgently',
  revise: 'Revision started',
  withdraw: 'Withdrawn',
  'confirm-words': 'Words of the notice confirmed',
  unpublish: 'Unpublished',
  republish: 'Published again',
}

/**
 * The status line after a transition: done and, with several instances, confirmed by all of them or
 * not.
 */
export function doneWords(transition: TransitionName, unconfirmed: readonly string[]): string {
  if (unconfirmed.length === 0) return `${DONE_WORDS[transition]}.`
  const which = unconfirmed.join(', ')
  return `${DONE_WORDS[transition]}. Not confirmed yet by ${which}: readers there may see the page as it was for a moment. If it matters, look at the public page, and tell whoever runs the hub.`
}

const isTransition = (action: string): action is TransitionName =>
  Object.hasOwn(TRANSITIONS, action)

/** A line of the history: what was done, or what was refused. */
export function historyWords(action: string, outcome: 'done' | 'refused'): string {
  if (!isTransition(action)) return action
  return outcome === 'done' ? DONE_WORDS[action] : `Refused: ${TRANSITIONS[action].label}`
}

/** A reason stored as a code is shown as its label; any other as it was written. */
export const whyWords = (why: string): string => {
  if (isWithdrawalReason(why)) return WITHDRAWAL_REASONS[why].label
  return Object.hasOwn(UNPUBLISH_REASONS, why)
    ? UNPUBLISH_REASONS[why as keyof typeof UNPUBLISH_REASONS]
    : why
}

/**
 * Why a transition cannot be made now. Checks are only counted: each is listed below, at its field.
 */
export function reasonsAgainst({ refusals }: Pick<OfferedTransition, 'refusals'>): string[] {
  const others = refusals.filter(({ code }) => code !== 'not-ready').map(({ message }) => message)
  const checks = refusals.length - others.length
  if (checks === 0) return others
  return [
    ...others,
    checks === 1
      ? 'Put right the check below first.'
      : `Put right the ${checks} checks below first.`,
  ]
}

const FORWARD: readonly TransitionName[] = [
  'confirm-urgent',
  'confirm-words',
  'submit',
  'approve',
  'publish',
  'schedule',
  'revise',
  'republish',
]
const ORDER: readonly TransitionName[] = [
  ...FORWARD,
  'reschedule',
  'request-changes',
  'recall',
  'withdraw',
  'unpublish',
  'publish-urgently',
]

/** Whether it is refused to this user, whatever they correct. */
export const isForOthers = ({ refusals }: Pick<OfferedTransition, 'refusals'>): boolean =>
  refusals.some(({ code }) => REFUSALS[code].status === 403)

/**
 * Transitions that advance an item come first, then those that take it back; last, those for other
 * people.
 */
export const inOrder = (offered: readonly OfferedTransition[]): OfferedTransition[] => {
  const rank = (offered: OfferedTransition) =>
    ORDER.indexOf(offered.transition) + (isForOthers(offered) ? ORDER.length : 0)
  return [...offered].sort((a, b) => rank(a) - rank(b))
}

/** The one primary button: what advances the item, if this user may. */
export const mainTransition = (
  offered: readonly OfferedTransition[],
): OfferedTransition | undefined =>
  offered.find(({ transition, refusals }) => FORWARD.includes(transition) && refusals.length === 0)

export type TransitionGroups = {
  /** Transitions of the version in progress. */
  readonly working: readonly OfferedTransition[]
  /** While that is a revision: transitions of the page that is public meanwhile. */
  readonly live: readonly OfferedTransition[]
  /** Bypasses review: kept apart, so that nobody mistakes it for the usual way. */
  readonly urgent: readonly OfferedTransition[]
}

/** The transitions in order, by what they act on. */
export function groupTransitions(view: {
  moves: readonly OfferedTransition[]
  state: State
  liveState: State | null
}): TransitionGroups {
  const hasRevision = view.liveState !== null && view.liveState !== view.state
  const groupOf = ({ transition }: OfferedTransition): keyof TransitionGroups => {
    if (transition === 'publish-urgently') return 'urgent'
    return hasRevision && transitionRow(transition).actsOn === 'live' ? 'live' : 'working'
  }
  const ordered = inOrder(view.moves)
  const inGroup = (group: keyof TransitionGroups) =>
    ordered.filter((offered) => groupOf(offered) === group)
  return { working: inGroup('working'), live: inGroup('live'), urgent: inGroup('urgent') }
}

import type { Actor } from '@/domain/permissions'
import type { Refusal, RefusalCode } from '@/domain/refusals'

import { decideTransition, fromState, type WorkflowItem } from './decide-transition'
import { type Ask, HUMAN_TRANSITIONS, type TransitionName, transitionRow } from './workflow'

/**
 * A transition from the current state, with what it requires and why this person may not make it.
 */
export type OfferedTransition = {
  readonly transition: TransitionName
  readonly label: string
  readonly effect: string
  readonly asks: readonly Ask[]
  /** Other effects, shown before the person confirms; null for most. */
  readonly consequence: string | null
  /** Empty if the person may make it now. */
  readonly refusals: readonly Refusal[]
}

/** Input that the person supplies in the form: not yet a reason against the transition. */
const ASKED_LATER: ReadonlySet<RefusalCode> = new Set([
  'comment-required',
  'reason-required',
  'publish-at-required',
  'withdraw-reason-required',
  'version-required',
  'unpublish-reason-required',
  'replacement-required',
  'change-kind-required',
  'change-note-required',
])

type OfferArgs = { readonly item: WorkflowItem; readonly actor: Actor; readonly now: Date }

/**
 * The transitions from an item's current state, each with every reason against it for this person.
 * Transitions from other states are omitted: nobody expects to publish something unwritten.
 */
export function allowedTransitions({ item, actor, now }: OfferArgs): OfferedTransition[] {
  return HUMAN_TRANSITIONS.filter((name) => {
    const row = transitionRow(name)
    if (row.confirmsUrgent && !item.urgentAuthorIds) return false
    if (row.confirmsWords && !item.withdrawnWordsBy) return false
    return (
      row.from.includes(fromState(row, item)) &&
      (row.actsOn === 'working' || item.liveState !== null)
    )
  }).map((transition) => offer({ transition, item, actor, now }))
}

function offer(args: OfferArgs & { transition: TransitionName }): OfferedTransition {
  const { label, effect, asks = [] } = transitionRow(args.transition)
  const decision = decideTransition({ ...args, input: {} })
  const refusals = decision.allowed
    ? []
    : decision.refusals.filter(({ code }) => !ASKED_LATER.has(code))
  const needed = asks.filter((ask) => ask !== 'changeKind' || args.item.liveState !== null)
  return {
    transition: args.transition,
    label,
    effect,
    asks: needed,
    consequence: consequenceOf(args),
    refusals,
  }
}

const ENDS_APPROVAL =
  'The revision in progress is approved. That ends: it goes back to draft and is approved again before it can go out.'
const ENDS_SCHEDULE =
  'The revision in progress is scheduled. That ends: it goes back to draft, and does not go out by itself.'

function consequenceOf({ transition, item }: OfferArgs & { transition: TransitionName }) {
  if (!transitionRow(transition).takesDown || item.state === item.liveState) return null
  if (item.state === 'scheduled') return ENDS_SCHEDULE
  return item.state === 'approved' ? ENDS_APPROVAL : null
}

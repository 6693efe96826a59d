import type { ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import type { TransitionInput } from '@/domain/workflow/decide-transition'
import type { TransitionName } from '@/domain/workflow/workflow'

import type { Colleague } from './accounts'
import type { Clock } from './calendar'
import type { Fields } from './demo-item'

/** One transition, as somebody made it some days before the content is loaded. */
export type Step<Kind extends ContentKind = ContentKind> = {
  readonly transition: TransitionName
  /** Left out: whoever wrote the item. */
  readonly by?: Colleague
  readonly daysAgo: number
  readonly at: Clock
  readonly input?: TransitionInput
  readonly handover?: { readonly reviewer: Colleague; readonly dueInDays: number }
  /** What the same person wrote straight after it. */
  readonly edit?: Fields<Kind>
  /** The workflow says no, and its audit trail keeps the attempt. */
  readonly isRefused?: true
}

type Approval = { readonly daysAgo: number; readonly approver?: Colleague }

const LONG_AGO = 40

/** Written, submitted, approved by somebody else and put out, all in a morning. */
export const published = <Kind extends ContentKind>({
  daysAgo = LONG_AGO,
  approver = 'approver',
}: Partial<Approval> = {}): Step<Kind>[] => [
  ...approved<Kind>({ daysAgo, approver }),
  { transition: 'publish', by: approver, daysAgo, at: '09:45' },
]

export const approved = <Kind extends ContentKind>({
  daysAgo,
  approver = 'approver',
}: Approval): Step<Kind>[] => [
  { transition: 'submit', daysAgo, at: '08:40' },
  { transition: 'approve', by: approver, daysAgo, at: '09:30' },
]

/** Approved, and going out by itself at an instant to come. */
export const scheduled = <Kind extends ContentKind>(
  args: Approval & { publishAt: Instant },
): Step<Kind>[] => {
  const { daysAgo, approver = 'approver', publishAt } = args
  return [
    ...approved<Kind>({ daysAgo, approver }),
    { transition: 'schedule', by: approver, daysAgo, at: '09:50', input: { publishAt } },
  ]
}

/** Waiting for a second person. `dueInDays` counts from today; negative is overdue. */
export const inReview = <Kind extends ContentKind>(args: {
  daysAgo: number
  reviewer: Colleague
  dueInDays: number
}): Step<Kind>[] => [
  {
    transition: 'submit',
    daysAgo: args.daysAgo,
    at: '15:10',
    handover: { reviewer: args.reviewer, dueInDays: args.dueInDays },
  },
]

/** A change to something public, from the start of its revision until it is public in its turn. */
export const revised = <Kind extends ContentKind>(args: {
  daysAgo: number
  by?: Colleague
  approver?: Colleague
  edit: Fields<Kind>
  input: TransitionInput
}): Step<Kind>[] => {
  const { daysAgo, by, approver = 'approver', edit, input } = args
  return [
    { transition: 'revise', by, daysAgo, at: '10:05', edit },
    { transition: 'submit', by, daysAgo, at: '10:20', input },
    { transition: 'approve', by: approver, daysAgo, at: '10:35' },
    { transition: 'publish', by: approver, daysAgo, at: '10:40' },
  ]
}

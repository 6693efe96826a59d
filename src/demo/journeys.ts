import type { ContentKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import type { TransitionInput } from '@/domain/workflow/decide-transition'

import type { Colleague } from './accounts'
import type { DemoStep, Fields } from './demo-item'

type Approval = { readonly daysAgo: number; readonly approver?: Colleague }

const LONG_AGO = 40

/** Submitted, approved by a second person and published, all in one morning. */
export const publishedOnce = <Kind extends ContentKind>({
  daysAgo = LONG_AGO,
  approver = 'approver',
}: Partial<Approval> = {}): DemoStep<Kind>[] => [
  ...approved<Kind>({ daysAgo, approver }),
  { transition: 'publish', by: approver, daysAgo, at: '09:45' },
]

export const approved = <Kind extends ContentKind>({
  daysAgo,
  approver = 'approver',
}: Approval): DemoStep<Kind>[] => [
  { transition: 'submit', daysAgo, at: '08:40' },
  { transition: 'approve', by: approver, daysAgo, at: '09:30' },
]

/** Approved, and scheduled for a future instant. */
export const scheduled = <Kind extends ContentKind>(
  args: Approval & { publishAt: Instant },
): DemoStep<Kind>[] => {
  const { daysAgo, approver = 'approver', publishAt } = args
  return [
    ...approved<Kind>({ daysAgo, approver }),
    { transition: 'schedule', by: approver, daysAgo, at: '09:50', input: { publishAt } },
  ]
}

/** Submitted, and waiting for approval. `dueInDays` counts from today; negative is overdue. */
export const inReview = <Kind extends ContentKind>(args: {
  daysAgo: number
  reviewer: Colleague
  dueInDays: number
}): DemoStep<Kind>[] => [
  {
    transition: 'submit',
    daysAgo: args.daysAgo,
    at: '15:10',
    assignment: { reviewer: args.reviewer, dueInDays: args.dueInDays },
  },
]

/** A revision of a public item, from its start to its publication. */
export const revised = <Kind extends ContentKind>(args: {
  daysAgo: number
  by?: Colleague
  approver?: Colleague
  edit: Fields<Kind>
  input: TransitionInput
}): DemoStep<Kind>[] => {
  const { daysAgo, by, approver = 'approver', edit, input } = args
  return [
    { transition: 'revise', by, daysAgo, at: '10:05', edit },
    { transition: 'submit', by, daysAgo, at: '10:20', input },
    { transition: 'approve', by: approver, daysAgo, at: '10:35' },
    { transition: 'publish', by: approver, daysAgo, at: '10:40' },
  ]
}

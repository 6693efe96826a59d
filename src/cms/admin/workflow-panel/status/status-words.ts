import type { HistoryLine } from '@/cms/audit/read-history'
import {
  isEditable,
  isSignedOff,
  type State,
  type TransitionName,
} from '@/domain/workflow/workflow'

import type { WorkflowView } from '@/cms/admin/workflow-panel/workflow-view'

/** The stages of every item, as the progress line shows them. */
const STEPS = ['Draft', 'Review', 'Approved', 'Scheduled', 'Public'] as const

const STANDS: Readonly<Record<State, { step: number; name?: string }>> = {
  draft: { step: 0 },
  'changes-requested': { step: 0, name: 'Changes' },
  'in-review': { step: 1 },
  approved: { step: 2 },
  scheduled: { step: 3 },
  published: { step: 4 },
  withdrawn: { step: 4, name: 'Withdrawn' },
  unpublished: { step: 4, name: 'Unpublished' },
}

/** The stages by name, and the current one. */
export function progressOf(state: State): { names: string[]; at: number } {
  const { step, name } = STANDS[state]
  return { names: STEPS.map((known, index) => (index === step && name) || known), at: step }
}

/** What the public sees while something else is being worked on. */
export const PUBLIC_SEES: Readonly<Partial<Record<State, string>>> = {
  published: 'The public sees the published page, which stays as it is until this is published.',
  withdrawn: 'The public sees the earlier page with its withdrawal notice.',
  unpublished: 'The public sees nothing: the earlier page was unpublished.',
}

/** What an edit would do, or why none is possible, shown beforehand. */
export const EDITING: Readonly<Partial<Record<State, string>>> = {
  approved: 'Editing this takes it back to draft, and it has to be approved again.',
  scheduled:
    'Editing this takes it back to draft: it will not go out until it is approved and scheduled again.',
  published: 'This is read-only. Start a revision to change it.',
  withdrawn: 'This is read-only. Start a revision to change it, or publish it again as it was.',
  unpublished: 'This is read-only. Start a revision to change it, or publish it again as it was.',
}

const LAST_TRANSITIONS_INTO: Readonly<Partial<Record<State, readonly TransitionName[]>>> = {
  'in-review': ['submit'],
  'changes-requested': ['request-changes'],
  approved: ['approve'],
  scheduled: ['schedule', 'reschedule'],
  published: ['publish', 'publish-as-scheduled', 'publish-urgently', 'republish'],
  withdrawn: ['withdraw'],
  unpublished: ['unpublish'],
}

/** The event that put an item in its current state; `history` is newest first. */
export const lastTransitionInto = (
  state: State,
  history: readonly HistoryLine[],
): HistoryLine | undefined =>
  history.find(
    ({ action, outcome }) =>
      outcome === 'done' &&
      LAST_TRANSITIONS_INTO[state]?.some((transition) => transition === action),
  )

/** The approval that an item relies on; none while it is being written or reviewed. */
export const signOff = (state: State, history: readonly HistoryLine[]): HistoryLine | undefined =>
  isEditable(state) && !isSignedOff(state)
    ? undefined
    : history.find(
        ({ action, outcome }) =>
          outcome === 'done' && (action === 'approve' || action === 'confirm-urgent'),
      )

/** What saving the changes in the form would do, shown beforehand. */
export function savingWords({ state, moves }: Pick<WorkflowView, 'state' | 'moves'>): string {
  if (isSignedOff(state)) return 'Saving them ends the approval and takes this back to draft.'
  const mayApprove = moves.some(
    ({ transition, refusals }) => transition === 'approve' && refusals.length === 0,
  )
  return mayApprove
    ? 'Saving them makes you one of its authors: somebody else has to approve it then.'
    : 'An action applies to the saved version: save first.'
}

import type { Role } from '@/domain/permissions'

/** The workflow of everything the council publishes. Every change of state is a row here. */

export const STATES = {
  draft: 'Draft',
  'in-review': 'In review',
  'changes-requested': 'Changes requested',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  withdrawn: 'Withdrawn',
  unpublished: 'Unpublished',
} as const

export type State = keyof typeof STATES
export const STATE_NAMES = Object.keys(STATES) as State[]

/** The input a transition requires. */
export type Ask =
  'comment' | 'reason' | 'withdrawReason' | 'unpublishReason' | 'changeKind' | 'publishAt'

export type Transition = {
  /** The button's label. */
  readonly label: string
  /** The effect in one sentence, for the person about to press it. */
  readonly effect: string
  readonly from: readonly State[]
  readonly to: State
  readonly by: readonly Role[]
  /** Roles that permit it only while an urgent publication is unconfirmed. */
  readonly onlyWhileUnconfirmed?: readonly Role[]
  /** `live`: acts on the public version, so it is available while a revision is in progress. */
  readonly actsOn: 'working' | 'live'
  /** Authors may make it only on their own work; the other roles in `by` on anyone's. */
  readonly authorsOwnOnly?: true
  /** Sign-off by a second person: refused to anyone who wrote a part since it was last public. */
  readonly notByAnAuthor?: true
  /** Refused while blocking checks find anything. */
  readonly mustBeReady?: true
  /**
   * Copies text printed from the settings and the request's change details into the version, so
   * that both are read, approved and pinned with it.
   */
  readonly pins?: true
  /** Requires the id of the version that was read. */
  readonly needsVersion?: true
  /** Refused unless the content still has the approved hash. */
  readonly mustBeAsApproved?: true
  readonly asks?: readonly Ask[]
  /** Made only by the scheduler: it has no button, and requests for it are refused. */
  readonly bySystem?: true
  /** Only while an urgent publication is unconfirmed. */
  readonly confirmsUrgent?: true
  /** Only while the editor's own text of a withdrawal notice is unconfirmed. */
  readonly confirmsWords?: true
  /** Takes the page down, and with it cancels the approval and schedule of a revision in progress. */
  readonly takesDown?: true
}

const WORKED_ON = ['draft', 'changes-requested'] as const

export const TRANSITIONS = {
  submit: {
    label: 'Submit for review',
    effect: 'Approvers can now read and approve it.',
    from: WORKED_ON,
    to: 'in-review',
    by: ['author', 'approver'],
    actsOn: 'working',
    mustBeReady: true,
    pins: true,
    asks: ['changeKind'],
  },
  recall: {
    label: 'Take back to draft',
    effect: 'It leaves the review, and any approval of it ends.',
    from: ['in-review', 'approved', 'scheduled'],
    to: 'draft',
    by: ['author', 'approver'],
    actsOn: 'working',
    authorsOwnOnly: true,
  },
  'request-changes': {
    label: 'Request changes',
    effect: 'Its authors are told what to change.',
    from: ['in-review', 'approved', 'scheduled'],
    to: 'changes-requested',
    by: ['approver'],
    actsOn: 'working',
    asks: ['comment'],
  },
  approve: {
    label: 'Approve',
    effect: 'Pins this version. Any later edit takes it back to draft.',
    from: ['in-review'],
    to: 'approved',
    by: ['approver'],
    actsOn: 'working',
    notByAnAuthor: true,
    mustBeReady: true,
    needsVersion: true,
  },
  schedule: {
    label: 'Schedule',
    effect: 'Every check runs again at that minute, and the approved version goes out.',
    from: ['approved'],
    to: 'scheduled',
    by: ['approver'],
    actsOn: 'working',
    mustBeReady: true,
    mustBeAsApproved: true,
    asks: ['publishAt'],
  },
  reschedule: {
    label: 'Change the time',
    effect: 'It goes out at another minute. The approval stays, since not a word has changed.',
    from: ['scheduled'],
    to: 'scheduled',
    by: ['approver'],
    actsOn: 'working',
    mustBeReady: true,
    mustBeAsApproved: true,
    asks: ['publishAt'],
  },
  publish: {
    label: 'Publish now',
    effect: 'The approved version is public at once.',
    from: ['approved', 'scheduled'],
    to: 'published',
    by: ['approver'],
    actsOn: 'working',
    mustBeReady: true,
    mustBeAsApproved: true,
  },
  'publish-as-scheduled': {
    label: 'Publish as scheduled',
    effect: 'The approved version is public.',
    from: ['scheduled'],
    to: 'published',
    by: [],
    actsOn: 'working',
    mustBeReady: true,
    mustBeAsApproved: true,
    bySystem: true,
  },
  'publish-urgently': {
    label: 'Publish urgently',
    effect: 'It is public at once, without approval. A different approver has to confirm it.',
    from: ['draft', 'in-review', 'approved'],
    to: 'published',
    by: ['approver', 'duty-officer'],
    actsOn: 'working',
    mustBeReady: true,
    pins: true,
    asks: ['reason', 'changeKind'],
  },
  'confirm-urgent': {
    label: 'Confirm what went out urgently',
    effect: 'Your approval is recorded after the fact, and the flag goes.',
    from: ['published'],
    to: 'published',
    by: ['approver'],
    actsOn: 'live',
    notByAnAuthor: true,
    needsVersion: true,
    confirmsUrgent: true,
  },
  revise: {
    label: 'Start a revision',
    effect:
      'You get a draft to change. What the public sees stays as it is until the draft is published.',
    from: ['published', 'withdrawn', 'unpublished'],
    to: 'draft',
    by: ['author', 'approver', 'duty-officer'],
    onlyWhileUnconfirmed: ['duty-officer'],
    actsOn: 'working',
  },
  withdraw: {
    label: 'Withdraw',
    effect: 'The page stays with a notice that says why. It leaves lists and search.',
    from: ['published'],
    to: 'withdrawn',
    by: ['approver', 'duty-officer'],
    onlyWhileUnconfirmed: ['duty-officer'],
    actsOn: 'live',
    takesDown: true,
    asks: ['withdrawReason'],
  },
  'confirm-words': {
    label: 'Confirm the words of the notice',
    effect: 'The notice on the page shows these words as well.',
    from: ['withdrawn'],
    to: 'withdrawn',
    by: ['approver'],
    actsOn: 'live',
    notByAnAuthor: true,
    needsVersion: true,
    confirmsWords: true,
  },
  unpublish: {
    label: 'Unpublish',
    effect: 'The page goes. Its address says that it has gone, or leads to what replaces it.',
    from: ['published', 'withdrawn'],
    to: 'unpublished',
    by: ['approver'],
    actsOn: 'live',
    takesDown: true,
    asks: ['unpublishReason'],
  },
  republish: {
    label: 'Publish again',
    effect: 'The page is public again, as it was when it left.',
    from: ['withdrawn', 'unpublished'],
    to: 'published',
    by: ['approver'],
    actsOn: 'live',
    mustBeAsApproved: true,
    asks: ['reason'],
  },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof TRANSITIONS
export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as TransitionName[]

/** Those a person may request; the scheduler makes the others. */
export const HUMAN_TRANSITIONS = TRANSITION_NAMES.filter((name) => !transitionRow(name).bySystem)

/** The row of a transition, widened so that optional columns can be read from any. */
export function transitionRow(name: TransitionName): Transition {
  return TRANSITIONS[name]
}

/** A withdrawn page stays at its address with a notice, so it is still public. */
export const PUBLIC_STATES: readonly State[] = ['published', 'withdrawn']
export const isPublicState = (state: State): boolean => PUBLIC_STATES.includes(state)

/** States in which the content may be changed. Editing an approved item returns it to draft. */
export const EDITABLE_STATES: readonly State[] = [
  'draft',
  'changes-requested',
  'in-review',
  'approved',
  'scheduled',
]
export const isEditable = (state: State): boolean => EDITABLE_STATES.includes(state)

/** Nobody is reviewing it: it may be autosaved and moved to the trash. */
export const isBeingWritten = (state: State): boolean =>
  (WORKED_ON as readonly State[]).includes(state)

/** Under review or signed off, but not yet public. */
export const HELD_STATES: readonly State[] = ['in-review', 'approved', 'scheduled']

/** Approved, whether or not it is scheduled. */
export const isSignedOff = (state: State): boolean => state === 'approved' || state === 'scheduled'

/** The state after an edit: approval does not survive one. */
export const stateAfterEdit = (state: State): State => (isSignedOff(state) ? 'draft' : state)

import type { Actor } from '@/domain/permissions'

import type { TransitionInput, WorkflowItem } from './decide-transition'
import { NO_APPROVAL, NO_SCHEDULE } from './no-approval'
import { type ContentDocument, type StoredContent, unique, urgentPeople } from './stored-content'
import {
  isPublicState,
  isSignedOff,
  type State,
  type TransitionName,
  transitionRow,
} from './workflow'
import { withdrawalWords } from './withdrawal-words'

/** Fields of a stored document, with their new values. */
type Kept = Readonly<Record<string, unknown>>

/**
 * What an allowed transition writes. `draft`: the newest version, which is not public. `publish`:
 * the newest version becomes the public row. `live`: the public row itself; a revision in progress
 * (`revision`, null if there is none) stays the newest version, with these fields changed.
 */
export type WritePlan =
  | { readonly write: 'draft' | 'publish'; readonly fields: Kept }
  | { readonly write: 'live'; readonly fields: Kept; readonly revision: Kept | null }

export type PlanRequest = {
  readonly transition: TransitionName
  readonly item: WorkflowItem & StoredContent
  readonly to: State
  readonly actor: Actor
  readonly input: TransitionInput
  /** The reviewer and due date of a submission; an omitted one is unchanged. */
  readonly assignment?: { readonly reviewer?: string | number; readonly dueAt?: string }
  readonly now: Date
}

/** The write for a transition that `decideTransition` has allowed. Pure: the caller performs it. */
export function planTransition(request: PlanRequest): WritePlan {
  const { transition, item, to } = request
  const row = transitionRow(transition)
  const fields = { ...KEEPS[transition](request), state: to }
  if (row.actsOn === 'live') {
    const revision = hasRevision(item) ? revisionFields(request) : null
    return { write: 'live', fields, revision }
  }
  return { write: isPublicState(to) ? 'publish' : 'draft', fields }
}

/** Whether there is a revision in progress over a version that has been public. */
export const hasRevision = ({
  live,
  state,
  liveState,
}: Pick<WorkflowItem & StoredContent, 'live' | 'state' | 'liveState'>): boolean =>
  live !== null && state !== liveState

/** Something taken down must not return through an earlier approval or schedule. */
const revisionFields = ({ transition, item }: PlanRequest): Kept =>
  endsSignedOff(transition, item) ? { state: 'draft', ...NO_APPROVAL } : {}

/** Whether a takedown cancels the approval or schedule of a revision in progress. */
export const endsSignedOff = (
  transition: TransitionName,
  item: Parameters<typeof hasRevision>[0],
): boolean =>
  transitionRow(transition).takesDown === true && hasRevision(item) && isSignedOff(item.state)

const NO_HANDOVER = { reviewer: null, dueAt: null }
const NOT_WITHDRAWN = {
  withdrawnAt: null,
  withdrawnReason: null,
  withdrawnWords: null,
  withdrawnWordsBy: null,
  withdrawnNote: null,
}

/** The fields each transition sets besides the state. */
const KEEPS: Record<TransitionName, (request: PlanRequest) => Kept> = {
  submit: (request) => ({
    ...request.item.pinned,
    ...assignmentOf(request),
    authorIds: request.item.writerIds,
  }),
  recall: () => NO_APPROVAL,
  'request-changes': () => NO_APPROVAL,
  approve: ({ item, actor, now }) => ({
    approvedHash: item.contentHash,
    approvedBy: actor.id,
    approvedAt: now.toISOString(),
  }),
  schedule: scheduled,
  reschedule: scheduled,
  publish: published,
  'publish-as-scheduled': published,
  'publish-urgently': publishedUrgently,
  'confirm-urgent': ({ actor, now }) => ({
    urgent: null,
    approvedBy: actor.id,
    approvedAt: now.toISOString(),
  }),
  revise: ({ actor, item }) => ({
    ...NO_APPROVAL,
    ...NO_HANDOVER,
    changeKind: null,
    changeNote: null,
    authorIds: unique([actor.id, ...(urgentPeople(item.live) ?? [])]),
  }),
  withdraw: withdrawn,
  'confirm-words': ({ item }) => ({
    withdrawnNote: item.live?.withdrawnWords ?? null,
    withdrawnWords: null,
    withdrawnWordsBy: null,
  }),
  unpublish: () => NOT_WITHDRAWN,
  republish: () => NOT_WITHDRAWN,
}

/** The reviewer and due date of a submission: those in the request, or else those of the item. */
export const assignmentOf = ({ assignment, item }: Pick<PlanRequest, 'assignment' | 'item'>) => ({
  reviewer: assignment?.reviewer ?? keptReviewer(item),
  dueAt: assignment?.dueAt ?? item.working.dueAt ?? null,
})

/** A resubmission goes to the previous reviewer, unless that person has become an author. */
function keptReviewer({ working, authorIds }: PlanRequest['item']): string | number | null {
  const { reviewer } = working
  return reviewer && !authorIds.includes(String(reviewer)) ? reviewer : null
}

function scheduled({ input, actor }: PlanRequest): Kept {
  return { scheduledFor: input.publishAt, scheduledBy: actor.id }
}

function published({ item, now }: PlanRequest): Kept {
  const { working, live } = item
  const at = now.toISOString()
  return {
    ...NO_SCHEDULE,
    ...NO_HANDOVER,
    ...NOT_WITHDRAWN,
    authorIds: [],
    firstPublishedAt: working.firstPublishedAt ?? at,
    publishedAt: working.originallyPublishedOn ?? working.publishedAt ?? at,
    issuedBy: working.issuedBy ?? working.printed?.councilName ?? null,
    urgent: null,
    changes: live ? withChange(working, at) : (working.changes ?? []),
  }
}

function publishedUrgently(request: PlanRequest): Kept {
  const { item, input, actor, now } = request
  return {
    ...published(request),
    ...item.pinned,
    approvedHash: item.contentHash,
    approvedBy: null,
    approvedAt: null,
    urgent: {
      by: actor.id,
      at: now.toISOString(),
      reason: input.reason,
      authorIds: item.authorIds,
    },
  }
}

/** The public change history with this revision's change note added, unless the change is minor. */
function withChange({ changes, changeKind, changeNote }: ContentDocument, at: string): unknown[] {
  const known = Array.isArray(changes) ? changes : []
  return changeKind && changeKind !== 'minor' && changeNote
    ? [...known, { kind: changeKind, note: changeNote, at }]
    : known
}

/** The listed notice is public immediately; the editor's own text waits for a second person. */
function withdrawn({ input, actor, now }: PlanRequest): Kept {
  const { notice, own } = withdrawalWords(input)
  return {
    withdrawnAt: now.toISOString(),
    withdrawnReason: notice,
    withdrawnWords: own,
    withdrawnWordsBy: own ? actor.id : null,
    withdrawnNote: null,
  }
}

import type { ChangeKind } from '@/domain/content-types'
import { isPublicState, type TransitionName, transitionRow } from '@/domain/workflow/workflow'

import { whileDecided } from './decided'
import { NO_APPROVAL, NO_SCHEDULE } from './no-approval'
import type { ContentDocument } from './read-workflow-item'
import type { AllowedStep } from './transition-step'

/** Whether a transition changes the row that the public reads, or only the newest version. */
export const isLiveWrite = ({ transition, decision }: AllowedStep): boolean =>
  transitionRow(transition).actsOn === 'live' || isPublicState(decision.to)

/** Writes the state an allowed transition leads to, and what it keeps. Gives back the row as stored. */
export async function writeTransition(step: AllowedStep): Promise<ContentDocument> {
  const { item, decision } = step
  if (!isLiveWrite(step))
    return write(step, { ...(await kept(step)), state: decision.to, _status: 'draft' }, true)

  const base =
    transitionRow(step.transition).actsOn === 'live' ? asWritten(item.live ?? item.working) : {}
  const data = {
    ...base,
    ...(await kept(step)),
    state: decision.to,
    _status: isPublicState(decision.to) ? 'published' : 'draft',
  }
  const written = await write(step, data, false)
  if (hasRevision(step)) await keepRevision(step)
  return written
}

/** Whether somebody is writing a revision while the public page is withdrawn or unpublished. */
export const hasRevision = ({ item, transition }: AllowedStep): boolean =>
  transitionRow(transition).actsOn === 'live' && item.live !== null && item.state !== item.liveState

/** A live write becomes the newest version; the revision in work is put back on top of it. */
const keepRevision = (step: AllowedStep) =>
  write(step, { ...asWritten(step.item.working), _status: 'draft' }, true)

/** A stored document as it can be written again: all but what the database keeps. */
function asWritten(document: ContentDocument): Record<string, unknown> {
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    savedOver: _savedOver,
    ...rest
  } = document
  return rest
}

function write(
  step: AllowedStep,
  data: Record<string, unknown>,
  draft: boolean,
): Promise<ContentDocument> {
  const { req, kind, id } = step
  return whileDecided(req, { collection: kind, id: String(id) }, () =>
    req.payload.update({
      collection: kind,
      id,
      data: { ...data, autosavedBy: null } as never, // the fields of the workflow, which every kind has
      depth: 0,
      draft,
      overrideLock: true,
      req,
    }),
  ) as unknown as Promise<ContentDocument> // a union of twelve kinds, all of which have these fields
}

const NO_HANDOVER = { reviewer: null, dueAt: null }

type Kept = Record<string, unknown>

/** What each transition keeps beside the state. */
const KEEPS: Record<TransitionName, (step: AllowedStep) => Kept | Promise<Kept>> = {
  submit: ({ handover }) => ({
    reviewer: handover?.reviewer ?? null,
    dueAt: handover?.dueAt ?? null,
  }),
  recall: () => ({ ...NO_APPROVAL, ...NO_HANDOVER }),
  'request-changes': () => ({ ...NO_APPROVAL, ...NO_HANDOVER }),
  approve: ({ item, actor, now }) => ({
    approvedHash: item.contentHash,
    approvedBy: actor.id,
    approvedAt: now.toISOString(),
    ...NO_HANDOVER,
  }),
  schedule: ({ input, actor }) => ({
    ...NO_SCHEDULE,
    scheduledFor: input.publishAt,
    scheduledBy: actor.id,
    scheduledChange: input.changeKind
      ? { changeKind: input.changeKind, changeNote: input.changeNote }
      : null,
  }),
  publish: published,
  'publish-as-scheduled': published,
  'publish-urgently': publishedUrgently,
  'confirm-urgent': ({ actor, now }) => ({
    urgent: null,
    approvedBy: actor.id,
    approvedAt: now.toISOString(),
  }),
  revise: ({ actor }) => ({ ...NO_APPROVAL, authorIds: [actor.id] }),
  withdraw: ({ input, now }) => ({ withdrawnAt: now.toISOString(), withdrawnReason: input.reason }),
  unpublish: () => ({ withdrawnAt: null, withdrawnReason: null }),
  republish: () => ({ withdrawnAt: null, withdrawnReason: null }),
}

const kept = (step: AllowedStep): Kept | Promise<Kept> => KEEPS[step.transition](step)

type Change = { readonly changeKind?: ChangeKind; readonly changeNote?: string }

async function published({ item, input, transition, req, now }: AllowedStep): Promise<Kept> {
  const { working, live } = item
  const at = now.toISOString()
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const change = transition === 'publish-as-scheduled' ? scheduledChange(working) : input
  return {
    ...NO_SCHEDULE,
    ...NO_HANDOVER,
    authorIds: [],
    firstPublishedAt: working.firstPublishedAt ?? at,
    publishedAt: working.originallyPublishedOn ?? working.publishedAt ?? at,
    issuedBy: working.issuedBy ?? settings.councilName,
    urgent: null,
    withdrawnAt: null,
    withdrawnReason: null,
    changes: withChange({ known: working.changes, change: live ? change : {}, at }),
  }
}

async function publishedUrgently(step: AllowedStep): Promise<Kept> {
  const { item, input, actor, now } = step
  const { authorIds } = item
  return {
    ...(await published(step)),
    approvedHash: item.contentHash,
    approvedBy: null,
    approvedAt: null,
    urgent: { by: actor.id, at: now.toISOString(), reason: input.reason, authorIds },
  }
}

const scheduledChange = (working: ContentDocument): Change =>
  (working.scheduledChange as Change | null) ?? {} // written by `schedule` alone

/** The public change history with this change, unless it is minor or there was nothing to change. */
function withChange({
  known,
  change,
  at,
}: {
  known: unknown
  change: Change
  at: string
}): unknown[] {
  const changes = Array.isArray(known) ? known : []
  const { changeKind, changeNote } = change
  return changeKind && changeKind !== 'minor' && changeNote
    ? [...changes, { kind: changeKind, note: changeNote, at }]
    : changes
}

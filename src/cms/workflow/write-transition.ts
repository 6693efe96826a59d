import type { Decision } from '@/domain/workflow/decide-transition'
import { isPublicState, type TransitionName, transitionRow } from '@/domain/workflow/workflow'

import type { Step } from './apply-transition'
import { whileDecided } from './decided'
import type { ContentDocument } from './read-workflow-item'

type Allowed = Step & { decision: Extract<Decision, { allowed: true }> }

/** Writes the state an allowed transition leads to, and what it keeps. Gives back the row as stored. */
export async function writeTransition(step: Allowed): Promise<ContentDocument> {
  const { item, decision } = step
  const isLiveWrite = transitionRow(step.transition).actsOn === 'live' || isPublicState(decision.to)
  if (!isLiveWrite)
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
const hasRevision = ({ item, transition }: Step): boolean =>
  transitionRow(transition).actsOn === 'live' && item.live !== null && item.state !== item.liveState

/** A live write becomes the newest version; the revision in work is put back on top of it. */
const keepRevision = (step: Allowed) =>
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
  step: Allowed,
  data: Record<string, unknown>,
  draft: boolean,
): Promise<ContentDocument> {
  const { req, kind, id } = step
  return whileDecided(req, { collection: kind, id: String(id) }, () =>
    req.payload.update({
      collection: kind,
      id,
      data: data as never, // the fields of the workflow, which every kind has
      depth: 0,
      draft,
      overrideLock: true,
      req,
    }),
  ) as unknown as Promise<ContentDocument> // a union of twelve kinds, all of which have these fields
}

const NO_APPROVAL = { approvedHash: null, approvedBy: null, approvedAt: null }
const NO_HANDOVER = { reviewer: null, dueAt: null }

/** What each transition keeps beside the state. */
const KEEPS: Partial<
  Record<
    TransitionName,
    (step: Allowed) => Record<string, unknown> | Promise<Record<string, unknown>>
  >
> = {
  submit: ({ handover }) => ({
    reviewer: handover?.reviewer ?? null,
    dueAt: handover?.dueAt ?? null,
  }),
  recall: () => ({ ...NO_APPROVAL, ...NO_HANDOVER }),
  'request-changes': () => ({ ...NO_APPROVAL, ...NO_HANDOVER }),
  approve: ({ item, req, now }) => ({
    approvedHash: item.contentHash,
    approvedBy: String(req.user?.id),
    approvedAt: now.toISOString(),
    ...NO_HANDOVER,
  }),
  publish: published,
  revise: ({ req }) => ({ ...NO_APPROVAL, authorIds: req.user ? [String(req.user.id)] : [] }),
  withdraw: ({ input, now }) => ({ withdrawnAt: now.toISOString(), withdrawnReason: input.reason }),
  republish: () => ({ withdrawnAt: null, withdrawnReason: null }),
}

const kept = async (step: Allowed): Promise<Record<string, unknown>> =>
  (await KEEPS[step.transition]?.(step)) ?? {}

async function published({ item, input, req, now }: Allowed): Promise<Record<string, unknown>> {
  const { working, live } = item
  const at = now.toISOString()
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const changes = Array.isArray(working.changes) ? working.changes : []
  const hasNote = Boolean(live) && input.changeKind !== 'minor' && input.changeNote
  return {
    authorIds: [],
    firstPublishedAt: working.firstPublishedAt ?? at,
    publishedAt: working.originallyPublishedOn ?? working.publishedAt ?? at,
    issuedBy: working.issuedBy ?? settings.councilName,
    changes: hasNote
      ? [...changes, { kind: input.changeKind, note: input.changeNote, at }]
      : changes,
  }
}

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { isDecidedFor } from '@/cms/workflow/decided'
import { NO_APPROVAL } from '@/cms/workflow/no-approval'
import { cleanDeep } from '@/domain/plain-english/clean-text'
import { isSameContent } from '@/domain/workflow/canonical-content'
import { MACHINE_FIELDS } from '@/domain/workflow/machine-fields'
import {
  isBeingWritten,
  isEditable,
  isSignedOff,
  type State,
  stateAfterEdit,
} from '@/domain/workflow/workflow'

import { asTrashed, isTrashing, trashArgs } from './trash'
import { noteWay, wayOf } from './way-of-writing'
import { withMachineFields } from './with-machine-fields'
import { WorkflowRefused } from './workflow-refused'

/**
 * Two gates that no write can walk round, because Payload's own Publish button, unpublish, bulk
 * edit, version restore, duplicate and REST all write without asking the workflow.
 *
 * Gate one, before anything is read: whatever is not a decision is saved as a draft, or refused.
 */
export const saveAsDraft: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  collection,
}) => {
  noteWay(req, 'save')
  if (operation === 'create') return asDraft(args)
  // restoreVersion reads its draft flag before this hook runs, so it can only be refused.
  if (operation === 'restoreVersion' && !args.draft)
    throw WorkflowRefused.because('use-a-transition')
  if (operation !== 'update' || isDecidedFor(req, collection.slug, idOf(args))) return args
  if (!isTrashing(args)) return asSave(args, req)
  noteWay(req, 'trash')
  return trashArgs(asDraft(args))
}

/** Payload's own autosave writes over the version before it; ours keeps each under an id of its own. */
function asSave<T extends WriteArgs>(args: T, req: PayloadRequest): T {
  noteWay(req, args.autosave ? 'autosave' : 'save')
  return { ...asDraft(args), autosave: false }
}

/** An update of one item names it; an update of many does not, and no decision covers one. */
const idOf = (args: object): unknown => ('id' in args ? args.id : undefined)

type WriteArgs = {
  autosave?: boolean
  data?: Record<string, unknown>
  draft?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

function asDraft<T extends WriteArgs>(args: T): T {
  const status = args.data?._status
  const publishes = status !== undefined && status !== null && status !== 'draft'
  const unpublishes =
    status === 'draft' && args.draft === false && Boolean(args.unpublishAllLocales)
  const byArgument =
    args.publishAllLocales || args.publishSpecificLocale || args.unpublishAllLocales
  if (publishes || unpublishes || byArgument) throw WorkflowRefused.because('use-a-transition')
  return { ...args, draft: true, data: { ...cleanDeep(args.data), _status: 'draft' } }
}

type Stored = Record<string, unknown> & { id?: string | number; state?: State; updatedAt?: string }

/** Gate two: the workflow's own fields move only for the item a decision is about. */
export const guardWorkflow: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation === 'create') return asNew(data, req)
  const stored: Stored = originalDoc ?? {}
  if (isDecidedFor(req, collection.slug, stored.id)) return data
  return asEdit({ data, stored, req })
}

function asNew(data: Record<string, unknown>, req: PayloadRequest) {
  const fresh: Record<string, unknown> = { ...data }
  for (const field of MACHINE_FIELDS)
    if (field !== 'id' && field !== 'importedFrom') delete fresh[field]
  return { ...fresh, state: 'draft', _status: 'draft', authorIds: withAuthor([], req) }
}

function asEdit({
  data,
  stored,
  req,
}: {
  data: Record<string, unknown>
  stored: Stored
  req: PayloadRequest
}) {
  const way = wayOf(req)
  if (way === 'trash') return asTrashed(data, stored)
  if (stored.deletedAt) throw WorkflowRefused.because('in-trash')
  const state = stored.state ?? 'draft'
  if (data.state !== undefined && data.state !== state)
    throw WorkflowRefused.because('use-a-transition')
  if (!isEditable(state)) throw WorkflowRefused.because('not-being-worked-on')
  // What saves by itself must not end a review or an approval: that takes a person's decision.
  if (way === 'autosave' && !isBeingWritten(state)) throw WorkflowRefused.because('no-autosave')
  if (isStale(data, stored, req)) throw WorkflowRefused.because('stale-save')
  const edited = {
    ...withMachineFields(data, stored),
    autosavedBy: way === 'autosave' && req.user ? String(req.user.id) : null,
  }
  if (isSameContent({ ...stored, ...edited }, stored)) return edited
  return { ...edited, ...afterEdit(state, stored, req) }
}

/** Approval does not survive an edit, and whoever made it has become an author. */
const afterEdit = (state: State, stored: Stored, req: PayloadRequest) => ({
  state: stateAfterEdit(state),
  authorIds: withAuthor(stored.authorIds, req),
  ...(isSignedOff(state) ? NO_APPROVAL : {}),
})

/** The ids of those who changed the content since it was last public, as text, without repeats. */
export function withAuthor(authorIds: unknown, req: Pick<PayloadRequest, 'user'>): string[] {
  const known = Array.isArray(authorIds) ? authorIds.map(String) : []
  return req.user ? [...new Set([...known, String(req.user.id)])] : known
}

/** A form carries the save it was opened on; a newer save means that somebody would be overwritten. */
const isStale = (data: Record<string, unknown>, stored: Stored, req: PayloadRequest): boolean =>
  Boolean(req.user) &&
  typeof data.savedOver === 'string' &&
  data.savedOver !== '' &&
  data.savedOver !== stored.updatedAt

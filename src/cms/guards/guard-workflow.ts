import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { Refused } from '@/cms/access/refused'
import { restoredVersion, planEdit, withAuthor } from '@/domain/workflow/plan-edit'
import { storedIds, unique } from '@/domain/workflow/stored-content'
import { SYSTEM_FIELDS, PINNED_FIELDS } from '@/domain/workflow/system-fields'
import type { State } from '@/domain/workflow/workflow'

import { hasWritePermit } from './write-permit'
import { noteWritersOf, noteWritersOfVersion, takeWriters } from './unapproved-writers'
import { draftArgs, publishesByArgument, type WriteArgs } from './draft-args'
import { asTrashed, isTrashing, trashArgs } from './trash'
import { noteWriteMode, writeModeOf } from './write-mode'

/**
 * Two gates that no write can bypass, because Payload's own Publish button, unpublish, bulk edit,
 * version restore, duplicate and REST API all write without going through the workflow.
 *
 * Gate one, before anything is read: a write that does not carry out a decision is saved as a
 * draft, or refused.
 */
export const saveAsDraft: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
}) => {
  // Reads made by the hooks of a write must not change the mode noted for it.
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion')
    return args
  noteWriteMode(req, 'save')
  if (operation === 'create') {
    const copiedId = copiedFrom(args)
    if (copiedId !== null) await noteWritersOf(req, { collection: collection.slug, id: copiedId })
    return asDraft(args)
  }
  if (operation === 'restoreVersion') {
    // Payload has read the draft flag before this hook runs, so the restore can only be refused.
    if (!args.draft) throw Refused.because('use-a-transition')
    noteWriteMode(req, 'restore')
    await noteWritersOfVersion(req, { collection: collection.slug, id: args.id })
    return args
  }
  if (hasWritePermit(req, collection.slug, idOf(args))) return args
  if (!isTrashing(args)) return asSave(args, req)
  noteWriteMode(req, 'trash')
  return trashArgs(asDraft(args))
}

/**
 * Payload's own autosave overwrites the previous version; ours stores each as a separate version.
 */
function asSave<T extends WriteArgs>(args: T, req: PayloadRequest): T {
  noteWriteMode(req, args.autosave ? 'autosave' : 'save')
  return { ...asDraft(args), autosave: false }
}

const copiedFrom = (args: object): string | number | null =>
  ('duplicateFromID' in args ? (args.duplicateFromID as string | number | undefined) : null) ?? null // Payload's own argument

/** An update of one item carries its id. A bulk update has none, and no permit covers it. */
const idOf = (args: object): unknown => ('id' in args ? args.id : undefined)

function asDraft<T extends WriteArgs>(args: T): T {
  const status = args.data?._status
  const publishes = status !== undefined && status !== null && status !== 'draft'
  if (publishes || publishesByArgument(args)) throw Refused.because('use-a-transition')
  return draftArgs(args)
}

type Stored = Record<string, unknown> & { id?: string | number; state?: State; updatedAt?: string }

/** Gate two: the workflow's own fields change only for the item that a decision is about. */
export const guardWorkflow: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation === 'create') return asNew(data, req)
  const stored: Stored = originalDoc ?? {}
  if (hasWritePermit(req, collection.slug, stored.id)) return data
  return asEdit({ data, stored, req })
}

function asNew(data: Record<string, unknown>, req: PayloadRequest) {
  const fresh: Record<string, unknown> = { ...data }
  // Only the importer, a command run on the server, may set where an item was imported from.
  const kept = req.payloadAPI === 'local' ? ['id', 'importedFrom'] : ['id']
  for (const field of [...SYSTEM_FIELDS, ...PINNED_FIELDS])
    if (!kept.includes(field)) delete fresh[field]
  const authorIds = withAuthor(takeWriters(req), actorIdOf(req))
  return { ...fresh, state: 'draft', _status: 'draft', authorIds }
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
  const mode = writeModeOf(req)
  if (mode === 'trash') return asTrashed({ data, stored, actor: actorOf(req) })
  const plan = planEdit({
    stored,
    data: mode === 'restore' ? restoredVersion(data, stored) : data,
    mode: mode === 'autosave' ? 'autosave' : 'save',
    actorId: actorIdOf(req),
  })
  if (plan.refused !== null) throw Refused.because(plan.refused)
  const writersOfSource = takeWriters(req)
  if (writersOfSource.length === 0) return plan.fields
  return {
    ...plan.fields,
    authorIds: unique([...storedIds(plan.fields.authorIds), ...writersOfSource]),
  }
}

const actorIdOf = ({ user }: PayloadRequest): string | null => (user ? String(user.id) : null)

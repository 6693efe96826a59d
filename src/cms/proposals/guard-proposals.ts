import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type GlobalBeforeChangeHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { noteWritersOfVersion, takeWriters } from '@/cms/guards/unapproved-writers'
import { draftArgs, publishesByArgument, type WriteArgs } from '@/cms/guards/draft-args'
import { Refused } from '@/cms/access/refused'
import { hasWritePermit } from '@/cms/guards/write-permit'
import { storedIds, unique } from '@/domain/workflow/stored-content'

/**
 * Saves any write that does not confirm a proposal as a proposal: a draft, which the public does
 * not see. Payload's own Publish button, REST API and bulk edits write without confirmation.
 */
function asProposal<T extends WriteArgs>(args: T): T {
  const status = args.data?._status
  if ((status && status !== 'draft') || publishesByArgument(args))
    throw Refused.because('needs-second-person')
  return { ...draftArgs(args), autosave: false }
}

/** For collections. What the hub itself puts in force has a write permit for that document. */
export const saveAsProposal: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
}) => {
  if (operation === 'create')
    return hasWritePermit(req, collection.slug, createdAs(args)) ? args : asProposal(args)
  if (operation === 'restoreVersion') {
    if (!args.draft) throw Refused.because('needs-second-person')
    await noteWritersOfVersion(req, { collection: collection.slug, id: args.id })
  }
  if (operation !== 'update') return args
  const id = 'id' in args ? args.id : undefined
  return hasWritePermit(req, collection.slug, id) ? args : asProposal(args)
}

/** A document that does not exist yet is identified by its address: see `updateRedirects`. */
const createdAs = (args: object): unknown =>
  'data' in args ? (args.data as { from?: unknown } | undefined)?.from : undefined // Payload's type has no fields

/**
 * Payload restores a version of a global by writing its row, even as a draft, and runs no other
 * hook.
 */
export const saveSettingsAsProposal: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') throw Refused.because('needs-second-person')
  return operation === 'update' && !hasWritePermit(req, 'settings', 'settings')
    ? asProposal(args)
    : args
}

type Stored = Readonly<Record<string, unknown>>

/** Records who has had a part in the proposal, whatever the request contains. */
function signed(data: Record<string, unknown>, stored: Stored, req: PayloadRequest) {
  const known = stored._status === 'draft' ? storedIds(stored.proposedByIds) : []
  const writers = [...known, ...takeWriters(req)]
  const proposers = unique(req.user ? [...writers, String(req.user.id)] : writers)
  return { ...data, _status: 'draft', proposedByIds: proposers }
}

export const signProposal: CollectionBeforeChangeHook = ({ data, originalDoc, req, collection }) =>
  hasWritePermit(req, collection.slug, originalDoc?.id ?? data.from)
    ? data
    : signed(data, originalDoc ?? {}, req)

export const signSettingsProposal: GlobalBeforeChangeHook = ({ data, originalDoc, req }) =>
  hasWritePermit(req, 'settings', 'settings') ? data : signed(data, originalDoc ?? {}, req)

/** Refuses to delete what is in force: ceasing to use it is proposed like any other change. */
export const keepWhatIsInForce: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  if (hasWritePermit(req, collection.slug, id)) return
  const find = { id, draft: false, depth: 0, disableErrors: true, req } as const
  const row = (await req.payload.findByID({
    ...find,
    collection: collection.slug,
  })) as Stored | null // a document of a proposed collection
  if (row?._status === 'published') throw Refused.because('in-force')
}

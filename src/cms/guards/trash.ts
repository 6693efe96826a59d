import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { records } from '@/cms/audit/records'
import { recordAuditEvent } from '@/cms/audit/record-audit-event'
import type { Actor } from '@/domain/permissions'
import { deletionRefusals, trashRefusals } from '@/domain/workflow/decide-removal'
import { withSystemFields } from '@/domain/workflow/plan-edit'
import { storedIds } from '@/domain/workflow/stored-content'
import { isBeingWritten, type State } from '@/domain/workflow/workflow'

import { Refused } from '@/cms/access/refused'

type TrashArgs = { data?: Record<string, unknown>; trash?: boolean }

/**
 * Whether a write moves an item into or out of the trash: Payload uses `deletedAt` alone for both.
 */
export const isTrashing = ({ data, trash }: TrashArgs): boolean =>
  Boolean(data?.deletedAt) || (data?.deletedAt === null && trash === true)

/**
 * The only data such a write may carry. It goes to the row itself, since lists look for trash
 * there.
 */
export const trashArgs = <T extends TrashArgs>(args: T): T => ({
  ...args,
  draft: false,
  autosave: false,
  data: { deletedAt: args.data?.deletedAt ? new Date().toISOString() : null, _status: 'draft' },
})

type Stored = Record<string, unknown> & { state?: State }
type AsTrashedArgs = { data: Record<string, unknown>; stored: Stored; actor: Actor | null }

/**
 * Only an item that is still being written and has never been public goes to the trash, unchanged,
 * and only its authors or an approver may move it there.
 */
export function asTrashed({ data, stored, actor }: AsTrashedArgs): Record<string, unknown> {
  if (stored.firstPublishedAt) throw Refused.because('once-public')
  if (!isBeingWritten(stored.state ?? 'draft')) throw Refused.because('trash-waits')
  const refusals = trashRefusals({ actor, authorIds: storedIds(stored.authorIds) })
  if (data.deletedAt && refusals.length > 0) throw new Refused(refusals)
  return { ...withSystemFields(data, stored), deletedAt: data.deletedAt ?? null }
}

/** Records who moved an item to the trash and who restored it. */
export const recordTrash: CollectionAfterChangeHook = records(
  ['trashed', 'restored'],
  async (args: Parameters<CollectionAfterChangeHook>[0]) => {
    const { doc, previousDoc, operation, collection, req } = args
    const isTrash = Boolean(doc.deletedAt)
    if (operation !== 'update' || isTrash === Boolean(previousDoc?.deletedAt)) return doc
    const title = String(doc.title ?? 'Untitled')
    await recordAuditEvent(
      req,
      {
        action: isTrash ? 'trashed' : 'restored',
        outcome: 'done',
        summary: `${isTrash ? 'Moved to the trash' : 'Restored from the trash'}: ${title}`,
        itemKind: collection.slug,
        itemId: String(doc.id),
        itemTitle: title,
      },
      new Date(),
    )
    return doc
  },
)

/**
 * What was once public can be unpublished, never deleted. A user can permanently delete only what
 * is already in the trash, so that a single click never loses work, and nobody erases what a
 * colleague wrote.
 */
export const keepWhatWasPublic: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  const row = await findRow({ id, req, collection: collection.slug })
  if (row?.firstPublishedAt) throw Refused.because('once-public')
  if (req.user && !row?.deletedAt) throw Refused.because('not-in-trash')
  const refusals = deletionRefusals({
    actor: actorOf(req),
    authorIds: storedIds(row?.authorIds),
  })
  if (refusals.length > 0) throw new Refused(refusals)
}

type RowArgs = { id: string | number; req: PayloadRequest; collection: CollectionSlug }
type Row = {
  id: string | number
  firstPublishedAt?: string | null
  deletedAt?: string | null
  authorIds?: unknown
}

async function findRow(args: RowArgs): Promise<Row | null> {
  const find = { ...args, trash: true, draft: false, depth: 0, disableErrors: true } as const
  return args.req.payload.findByID(find)
}

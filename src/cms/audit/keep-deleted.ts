import { createHash } from 'node:crypto'

import type {
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { whileRecording } from './append-only'
import { recordAuditEvent } from './record-audit-event'
import { cutTo } from '@/domain/audit/event-texts'

import { records } from './records'

const LONGEST_TITLE = 400

/**
 * Keeps the whole last content of what is about to be deleted, in the transaction that deletes it, where
 * administrators read it. The audit event names its SHA-256, so that what is kept can be proved, and so
 * that it can be erased when its time is over without a break in the trail.
 */
export const keepDeleted: CollectionBeforeDeleteHook = async ({ req, id, collection }) => {
  const slug = collection.slug
  const content = await readLast({ req, id, slug })
  if (!content) return
  const actor = actorOf(req)
  await whileRecording(req, () =>
    req.payload.create({
      collection: 'deleted-items',
      data: {
        itemKind: slug,
        itemId: String(id),
        itemTitle: titleOf(content),
        deletedBy: actor?.name ?? null,
        removedAt: new Date().toISOString(),
        content,
        contentHash: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
      },
      depth: 0,
      req,
    }),
  )
}

type LastArgs = { req: PayloadRequest; id: string | number; slug: CollectionSlug }

/** The newest draft where there is one, in the trash or not. */
const readLast = async ({ req, id, slug }: LastArgs): Promise<Record<string, unknown> | null> => {
  const find = { collection: slug, id, depth: 0, draft: true, trash: true, req } as const
  return (await req.payload.findByID({ ...find, disableErrors: true })) as Record<
    string,
    unknown
  > | null // any collection's document
}

/** A form that was emptied sends an empty title, and one from long ago may be of any length. */
function titleOf({ title, name, from }: Record<string, unknown>): string {
  const words = [title, name, from].filter((one) => typeof one === 'string')
  return cutTo(LONGEST_TITLE, words.find((one) => one.trim() !== '') ?? 'Untitled')
}

/** What was deleted and by whom: drafts that never went out, proposals, files. Accounts are not deleted. */
export const recordDeletion: CollectionAfterDeleteHook = records(
  ['deleted'],
  async ({ doc, collection, req }: Parameters<CollectionAfterDeleteHook>[0]) => {
    const title = titleOf(doc)
    const kept = await findKept(req, { kind: collection.slug, id: String(doc.id) })
    await recordAuditEvent(
      req,
      {
        action: 'deleted',
        outcome: 'done',
        summary: `Deleted: ${title}`,
        itemKind: collection.slug,
        itemId: String(doc.id),
        itemTitle: title,
        contentHash: kept?.contentHash,
        details: kept ? { keptAs: String(kept.id) } : {},
      },
      new Date(),
    )
    return doc
  },
)

async function findKept(req: PayloadRequest, { kind, id }: { kind: string; id: string }) {
  const { docs } = await req.payload.find({
    collection: 'deleted-items',
    where: { and: [{ itemKind: { equals: kind } }, { itemId: { equals: id } }] },
    sort: '-removedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { contentHash: true },
    req,
  })
  return docs[0] ?? null
}

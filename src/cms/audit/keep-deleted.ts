import { createHash } from 'node:crypto'
import type {
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { truncate } from '@/domain/audit/event-texts'

import { whileRecording } from './append-only'
import { recordAuditEvent } from './record-audit-event'
import { records } from './records'

const LONGEST_TITLE = 400

/**
 * Stores the final content of a document about to be deleted, in the same transaction, for
 * administrators to read. The audit event carries its SHA-256: the stored content can be verified,
 * and erased after its retention period without breaking the trail.
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

/** The newest draft, or else the document, even in the trash. */
const readLast = async ({ req, id, slug }: LastArgs): Promise<Record<string, unknown> | null> => {
  const find = { collection: slug, id, depth: 0, draft: true, trash: true, req } as const
  return (await req.payload.findByID({ ...find, disableErrors: true })) as Record<
    string,
    unknown
  > | null // a document of any collection
}

/** An emptied form sends an empty title, and an old title may have any length. */
function titleOf({ title, name, from }: Record<string, unknown>): string {
  const words = [title, name, from].filter((one) => typeof one === 'string')
  return truncate(LONGEST_TITLE, words.find((one) => one.trim() !== '') ?? 'Untitled')
}

/** Records deletions: of drafts that were never public, proposals and files, but never accounts. */
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

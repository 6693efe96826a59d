import type { CollectionAfterChangeHook } from 'payload'

import type { ContentKind } from '@/domain/content-types'

import { writeModeOf } from './write-mode'

/**
 * Takes away the version that the same person's last autosave left, so that typing for an hour
 * leaves one version and not hundreds. What anybody saved by hand, or moved, stays.
 */
export const pruneAutosaves: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (writeModeOf(req) !== 'autosave' || !doc.autosavedBy) return doc
  const { docs } = await req.payload.findVersions({
    collection: collection.slug as ContentKind, // only content has this hook
    where: { parent: { equals: doc.id } },
    sort: '-updatedAt', // a version that was brought back is stored with the day the item was made
    limit: 2,
    depth: 0,
    pagination: false,
    req,
  })
  const before = docs[1]
  const { autosavedBy } = (before?.version ?? {}) as { autosavedBy?: string | null }
  if (!before || autosavedBy !== doc.autosavedBy) return doc
  await req.payload.db.deleteVersions({
    collection: collection.slug,
    where: { id: { equals: before.id } },
    req,
  })
  return doc
}

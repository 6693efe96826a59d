import type { CollectionAfterChangeHook } from 'payload'

import type { ContentKind } from '@/domain/content-types'

import { writeModeOf } from './write-mode'

/**
 * Deletes the version left by the same person's previous autosave, so that an hour of typing leaves
 * one version, not hundreds. Manual saves and versions written by a transition stay.
 */
export const pruneAutosaves: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (writeModeOf(req) !== 'autosave' || !doc.autosavedBy) return doc
  const { docs } = await req.payload.findVersions({
    collection: collection.slug as ContentKind, // only content has this hook
    where: { parent: { equals: doc.id } },
    sort: '-updatedAt', // not by createdAt: a restored version has that of its item
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

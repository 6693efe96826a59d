import type { CollectionAfterChangeHook } from 'payload'

import { writeModeOf } from '@/cms/guards/write-mode'

import { lockFor, LOCKS } from './lock'

/**
 * Payload ends a lock with each save. After an autosave the user is still typing, so it is renewed.
 */
export const keepLock: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (writeModeOf(req) !== 'autosave' || !req.user) return doc
  const document = { relationTo: collection.slug, value: doc.id as string | number }
  await req.payload.db.create({ collection: LOCKS, data: lockFor({ document }, req.user), req })
  return doc
}

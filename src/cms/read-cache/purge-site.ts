import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { afterCommit } from '@/cms/database/after-commit'

import { countChange } from './site-generation'
import { clearReadCache } from './read-cache'

/**
 * Clears what was cached for public pages, feeds and the search index once this write is visible to
 * others, here and in every other process: docs/adr/0014-instances-agree.md. Everything is cleared,
 * not a list of pages: docs/adr/0005-a-publish-forgets-everything.md.
 */
export const purgeSite = (req: PayloadRequest): void | Promise<void> =>
  afterCommit(req, async () => {
    clearReadCache()
    await countChange(req.payload)
  })

export const purgeAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await purgeSite(req)
  return doc
}

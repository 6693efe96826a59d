import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { afterCommit } from '@/cms/database/after-commit'
import { forgetEverything } from '@/cms/read/site-cache'

/**
 * Public pages, feeds and the search index start afresh once this write is visible to others.
 * Everything is forgotten, not a list of pages: docs/adr/0005-a-publish-forgets-everything.md.
 */
export const purgeSite = (req: PayloadRequest): void | Promise<void> =>
  afterCommit(req, forgetEverything)

export const purgeAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await purgeSite(req)
  return doc
}

export const purgeAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await purgeSite(req)
  return doc
}

export const purgeAfterSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await purgeSite(req)
  return doc
}

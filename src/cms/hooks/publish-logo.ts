import type { GlobalAfterChangeHook } from 'payload'

import { settleUse } from '@/cms/workflow/media-used'

/** The logo chosen in the settings is public with them, and no longer when another takes its place. */
export const publishLogo: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const now = idsOf(doc.logo)
  const before = idsOf(previousDoc?.logo)
  if (now.join() !== before.join()) await settleUse({ req, use: 'settings:logo', now, before })
  return doc
}

/** A stored upload is an id, or the file itself where it was populated. */
function idsOf(logo: unknown): string[] {
  if (typeof logo === 'string' || typeof logo === 'number') return [String(logo)]
  if (typeof logo === 'object' && logo !== null && 'id' in logo) return [String(logo.id)]
  return []
}

import type { PayloadRequest } from 'payload'

import { updateUse } from '@/cms/files/media-used'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

type LogoArgs = { req: PayloadRequest; before: StoredDocument | null; now: StoredDocument }

/**
 * Makes the logo in the settings public while they are in force, and no longer once it is replaced.
 */
export async function updateLogoVisibility({ req, before, now }: LogoArgs): Promise<void> {
  const [was, is] = [idsOf(before?.logo), idsOf(now.logo)]
  if (was.join() !== is.join())
    await updateUse({ req, use: 'settings:logo', now: is, before: was, isConfirmed: true })
}

/** A stored upload is an id, or the whole file record where it was populated. */
function idsOf(logo: unknown): string[] {
  if (typeof logo === 'string' || typeof logo === 'number') return [String(logo)]
  if (typeof logo === 'object' && logo !== null && 'id' in logo) return [String(logo.id)]
  return []
}

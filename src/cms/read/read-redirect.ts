import type { UnpublishReason } from '@/domain/content-types'

import { findPublic } from './find-public'
import { remember } from './site-cache'

export type Redirection =
  { readonly to: string } | { readonly gone: true; readonly reason: UnpublishReason | null }

/**
 * What stands at an address that no page answers: where it leads now (a path, or https://…), or that
 * it has gone and why. Null when the address was never anything. `path` has no query; an address
 * that came percent-encoded is found as it was typed as well.
 */
export const readRedirect = ({ path }: { path: string }): Promise<Redirection | null> =>
  remember(`redirect ${path}`, async () => {
    const { docs } = await findPublic({
      collection: 'redirects',
      where: { from: { in: [...new Set([path, decoded(path)])] } },
      limit: 1,
    })
    const [row] = docs
    if (!row) return null
    return row.to ? { to: row.to } : { gone: true, reason: row.reason ?? null }
  })

/** An address that is not valid encoding stays as it came: it is looked up, and found nowhere. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

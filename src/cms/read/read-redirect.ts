import { findPublic } from '@/cms/published/find-public'
import { cachedRead } from '@/cms/read-cache/read-cache'
import type { UnpublishReason } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import { isTooLong } from '@/domain/paths'

import { contentPath } from './content-path'
import { readContent } from './read-content'

export type Redirection = { readonly to: string } | Gone

/** `since`: when the page was taken down. */
export type Gone = {
  readonly gone: true
  readonly reason: UnpublishReason | null
  readonly since: Instant
}

/**
 * The redirect for an address without a page: its target (a path, or https://…), or that the page
 * has gone and why. Null when the address was never in use. `path` has no query; a percent-encoded
 * address is also looked up decoded. Where a parent of a page has moved or gone, the page's new
 * address is returned.
 */
export async function readRedirect({ path }: { path: string }): Promise<Redirection | null> {
  if (isTooLong(decoded(path))) return null
  return cachedRead(`redirect ${path}`, async () => {
    const row = await findRow(path)
    if (!row) return movedWithParent(path)
    return row.to
      ? { to: row.to }
      : { gone: true, reason: row.reason ?? null, since: row.createdAt }
  })
}

async function findRow(path: string) {
  const { docs } = await findPublic({
    collection: 'redirects',
    where: { from: { in: [...new Set([path, decoded(path)])] } },
    limit: 1,
  })
  return docs[0]
}

async function isAnyRedirected(paths: readonly string[]): Promise<boolean> {
  const { docs } = await findPublic({
    collection: 'redirects',
    where: { from: { in: [...paths] } },
    limit: 1,
  })
  return docs.length > 0
}

async function movedWithParent(path: string): Promise<Redirection | null> {
  const parts = path.split('/').slice(1)
  const slug = parts.at(-1)
  const above = parts.slice(0, -1).map((_, at) => `/${parts.slice(0, at + 1).join('/')}`)
  if (!slug || above.length === 0 || !(await isAnyRedirected(above))) return null
  const page = await readContent({ kind: 'pages', slug })
  const to = page && contentPath({ kind: 'pages', doc: page })
  return to && to !== path ? { to } : null
}

/** An address with invalid encoding is looked up as it is, and not found. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

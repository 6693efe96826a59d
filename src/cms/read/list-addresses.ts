import { CONTENT_KINDS, type ContentKind, contentType } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'

import { contentPath } from './content-path'
import { findPublic } from './find-public'
import { isListed } from './listing'
import { remember } from './site-cache'

/** The path of a public page, and when what it shows was last published. */
export type Address = { readonly path: string; readonly updatedAt: Instant }

const TEN_MINUTES = 600

/**
 * The path of every public page that search engines should know: published, not withdrawn, of a kind
 * that has pages of its own. Pages that open another part of the site have no path and are left out.
 */
export const listAddresses = (): Promise<Address[]> =>
  remember(
    'addresses',
    async () => {
      const kinds = CONTENT_KINDS.filter((kind) => contentType(kind).inSitemap)
      return (await Promise.all(kinds.map(addressesOf))).flat()
    },
    TEN_MINUTES,
  )

async function addressesOf(kind: ContentKind): Promise<Address[]> {
  const isPage = kind === 'pages'
  const { docs } = await findPublic({
    collection: kind,
    where: isListed,
    select: { slug: true, updatedAt: true, ...(isPage ? { parent: true, role: true } : {}) },
    depth: isPage ? 1 : 0,
  })
  return docs.flatMap((doc) => {
    if ('role' in doc && doc.role) return []
    const path = contentPath({ kind, doc })
    return path ? [{ path, updatedAt: doc.updatedAt }] : []
  })
}

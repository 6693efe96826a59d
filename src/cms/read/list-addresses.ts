import type { IndexedItem } from '@/cms/search/indexed-item'
import { publicIndex } from '@/cms/search/public-index'
import { type ContentKind, contentType } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'

import { contentPath } from './content-path'
import { listContent } from './list-content'

/** The path of a public page, and when its content was last published. */
export type Address = { readonly path: string; readonly updatedAt: Instant }

/**
 * The path of every public page that search engines should index: published, not withdrawn, of a
 * kind that has its own pages. Pages that open another part of the site have no path and are left
 * out.
 */
export async function listAddresses(): Promise<Address[]> {
  const { items } = await publicIndex()
  const indexed = [...items.values()].filter(({ kind }) => kind !== 'pages' && isInSitemap(kind))
  return [...indexed.flatMap(toAddress), ...(await corporatePages())]
}

const isInSitemap = (kind: ContentKind): boolean => contentType(kind).inSitemap

function toAddress({ kind, slug, updatedAt }: IndexedItem): Address[] {
  const path = contentPath({ kind, doc: { slug } })
  return path ? [{ path, updatedAt }] : []
}

/** Not from the index: a page's path begins with its parent's, which may have moved since. */
async function corporatePages(): Promise<Address[]> {
  const { docs } = await listContent({ kind: 'pages' })
  return docs.flatMap((doc) => {
    const path = doc.role ? null : contentPath({ kind: 'pages', doc })
    return path ? [{ path, updatedAt: doc.updatedAt }] : []
  })
}

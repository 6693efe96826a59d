import type { ContentKind } from '@/domain/content-types'
import { pathTo } from '@/domain/paths'

/** What decides where an item is. Only a page has `publicPath`, which `pageAddress` decides. */
export type Locatable = { readonly slug?: string | null; readonly publicPath?: string | null }

/**
 * Where readers find a stored item; null for what is only shown inside others, and for a page that was
 * read without its path.
 */
export function contentPath({ kind, doc }: { kind: ContentKind; doc: Locatable }): string | null {
  const { slug, publicPath } = doc
  if (!slug) return null
  return kind === 'pages' ? (publicPath ?? null) : pathTo({ kind, slug })
}

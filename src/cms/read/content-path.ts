import type { ContentKind } from '@/domain/content-types'
import { pathTo } from '@/domain/paths'

/** The fields that determine an item's path. Only a page has `publicPath`, set by `pageAddress`. */
export type Locatable = { readonly slug?: string | null; readonly publicPath?: string | null }

/**
 * The public path of a stored item; null for kinds shown only inside others, and for a page that
 * was read without its path.
 */
export function contentPath({ kind, doc }: { kind: ContentKind; doc: Locatable }): string | null {
  const { slug, publicPath } = doc
  if (!slug) return null
  return kind === 'pages' ? (publicPath ?? null) : pathTo({ kind, slug })
}

import type { ContentKind } from '@/domain/content-types'
import { PATHS, pathTo } from '@/domain/paths'

import { publishedOne } from './published'

/** What decides where an item is: a page's parent was read one level deep. */
export type Locatable = {
  readonly slug?: string | null
  readonly parent?: { readonly slug?: string | null } | string | number | null
  readonly role?: string | null
}

const ROLE_PATHS: Readonly<Record<string, string>> = {
  'join-us': PATHS.joinUs,
  'our-values': PATHS.values,
  press: PATHS.press,
}

/**
 * Where readers find a stored item; null for what is only shown inside others. A page with a role is
 * where the part of the site is that it opens; a page whose parent is not public stands at `/SLUG`.
 */
export function contentPath({ kind, doc }: { kind: ContentKind; doc: Locatable }): string | null {
  const { slug, parent, role } = doc
  if (!slug) return null
  return (
    ROLE_PATHS[role ?? ''] ?? pathTo({ kind, slug, parentSlug: publishedOne(parent)?.slug ?? null })
  )
}

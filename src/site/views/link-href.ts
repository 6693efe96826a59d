import { contentPath } from '@/cms/read/content-path'
import { isContentKind } from '@/domain/content-types'

/** A link as the editor stores it: to an address, or to something in the hub. */
export type StoredLinkFields = {
  readonly linkType?: 'custom' | 'internal' | null
  readonly url?: string | null
  readonly doc?: { readonly relationTo: string; readonly value: unknown } | null
}

/** Nothing but these may stand in an address: `javascript:` must never reach a page. */
const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i

/** Browsers drop the first three and read the last as a slash: `/\evil.example` would lead to another site. */
const DISGUISED = /[\t\n\r\\]/

/** Where a stored link goes; null for one that is unsafe, empty, or to something not public. */
export function linkHref(fields: StoredLinkFields): string | null {
  if (fields.linkType === 'internal') return fields.doc ? documentHref(fields.doc) : null
  const url = fields.url?.trim() ?? ''
  return SAFE.test(url) && !DISGUISED.test(url) ? url : null
}

/** A relation the reader may not follow is stored as a bare id, or as nothing. */
function documentHref({
  relationTo,
  value,
}: {
  relationTo: string
  value: unknown
}): string | null {
  if (!isContentKind(relationTo) || typeof value !== 'object' || value === null) return null
  return contentPath({ kind: relationTo, doc: value })
}

import { contentPath } from '@/cms/read/content-path'
import { isContentKind } from '@/domain/content-types'

/** A link as the editor stores it: to an address, or to an item in the hub. */
export type StoredLinkFields = {
  readonly linkType?: 'custom' | 'internal' | null
  readonly url?: string | null
  readonly doc?: { readonly relationTo: string; readonly value: unknown } | null
}

/** The permitted forms of an address: `javascript:` must never reach a page. */
const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i

/**
 * Browsers strip the first three and read the last as a slash: `/\evil.example` is another site.
 */
const DISGUISED = /[\t\n\r\\]/

/** The address of a stored link; null if it is unsafe, empty, or to an item that is not public. */
export function linkHref(fields: StoredLinkFields): string | null {
  if (fields.linkType === 'internal') return fields.doc ? documentHref(fields.doc) : null
  const url = fields.url?.trim() ?? ''
  return SAFE.test(url) && !DISGUISED.test(url) ? url : null
}

/** If the target is not public, Payload populates no document: only an id, or nothing, is left. */
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

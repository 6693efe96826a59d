import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { oncePerProcess } from '@/once-per-process'

/** The one item for which this request carries out a decision. */
export type WritePermit = { readonly collection: CollectionSlug | GlobalSlug; readonly id: string }

/** Keyed by request and not stored in `req.context`, which any caller of the Local API can fill. */
const permits = oncePerProcess('workflow-permits', () => new WeakMap<object, WritePermit>())

/** Whether this request carries out a decision about this item. */
export function hasWritePermit(req: PayloadRequest, collection: string, id: unknown): boolean {
  const permit = permits.get(req)
  return permit?.collection === collection && permit.id === String(id)
}

/**
 * `req` is shared by every call made with it, so the permit is always released. A nested permit
 * replaces the outer one until then.
 */
export async function withWritePermit<T>(
  req: PayloadRequest,
  permit: WritePermit,
  write: () => Promise<T>,
): Promise<T> {
  const outer = permits.get(req)
  permits.set(req, permit)
  try {
    return await write()
  } finally {
    if (outer) permits.set(req, outer)
    else permits.delete(req)
  }
}

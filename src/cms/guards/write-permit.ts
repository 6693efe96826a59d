import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { oncePerProcess } from '@/once-per-process'

/** The decision this request is carrying out, and the one item it is about. */
export type WritePermit = { readonly collection: CollectionSlug | GlobalSlug; readonly id: string }

/** By request, not in `req.context`: any caller of the Local API can fill that. */
const permits = oncePerProcess('workflow-permits', () => new WeakMap<object, WritePermit>())

/** Whether this request is carrying out a decision about this very item. */
export function hasWritePermit(req: PayloadRequest, collection: string, id: unknown): boolean {
  const permit = permits.get(req)
  return permit?.collection === collection && permit.id === String(id)
}

/**
 * `req` is shared by every call made with it, so the permit is always given back. One within another
 * takes its place for as long as it lasts.
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

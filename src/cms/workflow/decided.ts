import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { oncePerProcess } from '@/once-per-process'

/** The decision this request is carrying out, and the one item it is about. */
export type Decided = { readonly collection: CollectionSlug | GlobalSlug; readonly id: string }

/** By request, not in `req.context`: any caller of the Local API can fill that. */
const passes = oncePerProcess('workflow-passes', () => new WeakMap<object, Decided>())

/** Whether this request is carrying out a decision about this very item. */
export function isDecidedFor(req: PayloadRequest, collection: string, id: unknown): boolean {
  const pass = passes.get(req)
  return pass?.collection === collection && pass.id === String(id)
}

/**
 * `req` is shared by every call made with it, so the pass is always handed back. One within another
 * takes its place for as long as it lasts.
 */
export async function whileDecided<T>(
  req: PayloadRequest,
  decided: Decided,
  write: () => Promise<T>,
): Promise<T> {
  const outer = passes.get(req)
  passes.set(req, decided)
  try {
    return await write()
  } finally {
    if (outer) passes.set(req, outer)
    else passes.delete(req)
  }
}

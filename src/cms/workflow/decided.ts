import type { CollectionSlug, PayloadRequest } from 'payload'

/** The decision this request is carrying out, and the one item it is about. */
export type Decided = { readonly collection: CollectionSlug; readonly id: string }

/** By request, not in `req.context`: any caller of the Local API can fill that. */
const passes = new WeakMap<object, Decided>()

/** Whether this request is carrying out a decision about this very item. */
export function isDecidedFor(req: PayloadRequest, collection: string, id: unknown): boolean {
  const pass = passes.get(req)
  return pass?.collection === collection && pass.id === String(id)
}

/** `req` is shared by every call made with it, so the pass is always handed back. */
export async function whileDecided<T>(
  req: PayloadRequest,
  decided: Decided,
  write: () => Promise<T>,
): Promise<T> {
  passes.set(req, decided)
  try {
    return await write()
  } finally {
    passes.delete(req)
  }
}

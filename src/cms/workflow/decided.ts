import type { CollectionSlug, PayloadRequest } from 'payload'

/** The decision this request is carrying out, and the one item it is about. */
export type Decided = { readonly collection: CollectionSlug; readonly id: string }

const isDecided = (value: unknown): value is Decided =>
  typeof value === 'object' && value !== null && 'collection' in value && 'id' in value

/** Passes are kept apart from `req.context`, which any caller of the Local API can fill. */
const passes = new WeakMap<object, Decided>()

/** Payload wraps `req` for some calls; `context` is the one object all wrappers share. */
const keyOf = (req: PayloadRequest): object => req.context

/** Whether this request is carrying out a decision about this very item. */
export function isDecidedFor(req: PayloadRequest, collection: string, id: unknown): boolean {
  const pass = passes.get(keyOf(req))
  return isDecided(pass) && pass.collection === collection && pass.id === String(id)
}

/** `req` is shared by every call made with it, so the pass is always handed back. */
export async function whileDecided<T>(
  req: PayloadRequest,
  decided: Decided,
  write: () => Promise<T>,
): Promise<T> {
  const key = keyOf(req)
  passes.set(key, decided)
  try {
    return await write()
  } finally {
    passes.delete(key)
  }
}

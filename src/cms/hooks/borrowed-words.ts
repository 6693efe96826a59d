import type { CollectionSlug, PayloadRequest } from 'payload'

import { oncePerProcess } from '@/cms/once-per-process'
import { storedIds, unique, urgentPeople } from '@/domain/workflow/stored-content'

/** By request: whoever wrote words that this write takes from elsewhere before anybody has agreed to them. */
const writers = oncePerProcess('borrowed-words', () => new WeakMap<object, string[]>())

export const noteWriters = (req: PayloadRequest, ids: readonly string[]): void =>
  void writers.set(req, unique([...(writers.get(req) ?? []), ...ids]))

/** Ids of accounts, as text; none the second time, since a request may write more than one item. */
export function takeWriters(req: PayloadRequest): string[] {
  const noted = writers.get(req) ?? []
  writers.delete(req)
  return noted
}

/** Whoever wrote what is not agreed to yet in an item that is copied: they are authors of the copy. */
export async function noteWritersOf(
  req: PayloadRequest,
  source: { readonly collection: CollectionSlug; readonly id: string | number },
): Promise<void> {
  // What is in the trash is copied as well.
  const find = { ...source, draft: true, trash: true, depth: 0, disableErrors: true, req } as const
  const original = (await req.payload.findByID(find)) as Record<string, unknown> | null // of content
  if (!original) return
  noteWriters(req, [...storedIds(original.authorIds), ...(urgentPeople(original) ?? [])])
}

import type { CollectionSlug, PayloadRequest } from 'payload'

import { storedIds, unique, urgentPeople } from '@/domain/workflow/stored-content'

/**
 * Stored on the request itself: Payload sometimes passes a hook a proxy of it, which a WeakMap
 * would not match.
 */
const WRITERS = Symbol.for('council-unapproved-writers')
type Noting = PayloadRequest & { [WRITERS]?: readonly string[] }

/** Records who wrote the unapproved text that this write copies from elsewhere. */
export function noteWriters(req: Noting, ids: readonly string[]): void {
  req[WRITERS] = unique([...(req[WRITERS] ?? []), ...ids])
}

/** Account ids, as strings. Cleared on reading, since one request may write several items. */
export function takeWriters(req: Noting): readonly string[] {
  const noted = req[WRITERS] ?? []
  delete req[WRITERS]
  return noted
}

type Source = { readonly collection: CollectionSlug; readonly id: string | number }
type Written = Readonly<Record<string, unknown>>

/**
 * Notes the authors of unapproved content in an item being copied: they become authors of the copy.
 */
export async function noteWritersOf(req: PayloadRequest, source: Source): Promise<void> {
  // Items in the trash can be copied too.
  const find = { ...source, draft: true, trash: true, depth: 0, disableErrors: true, req } as const
  noteWritersIn(req, (await req.payload.findByID(find)) as Written | null) // a content document
}

/** Notes the authors of a version being restored: the text is theirs, whoever restores it. */
export async function noteWritersOfVersion(
  req: PayloadRequest,
  { collection, id }: Source,
): Promise<void> {
  const where = { id: { equals: id } }
  // Including items in the trash.
  const find = { where, trash: true, limit: 1, depth: 0, pagination: false, req } as const
  const { docs } = await req.payload.findVersions({ ...find, collection })
  noteWritersIn(req, (docs[0]?.version ?? null) as Written | null) // a version of content, or of a proposal
}

function noteWritersIn(req: PayloadRequest, written: Written | null): void {
  if (!written) return
  const { authorIds, proposedByIds } = written
  const people = [...storedIds(authorIds), ...storedIds(proposedByIds)]
  noteWriters(req, [...people, ...(urgentPeople(written) ?? [])])
}

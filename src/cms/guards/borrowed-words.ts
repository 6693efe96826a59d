import type { CollectionSlug, PayloadRequest } from 'payload'

import { storedIds, unique, urgentPeople } from '@/domain/workflow/stored-content'

/** On the request itself: Payload hands a hook a proxy of it at times, which a WeakMap would not know. */
const WRITERS = Symbol.for('council-borrowed-words')
type Noting = PayloadRequest & { [WRITERS]?: readonly string[] }

/** Notes whoever wrote words that this write takes from elsewhere before anybody has agreed to them. */
export function noteWriters(req: Noting, ids: readonly string[]): void {
  req[WRITERS] = unique([...(req[WRITERS] ?? []), ...ids])
}

/** Ids of accounts, as text; none the second time, since a request may write more than one item. */
export function takeWriters(req: Noting): readonly string[] {
  const noted = req[WRITERS] ?? []
  delete req[WRITERS]
  return noted
}

type Source = { readonly collection: CollectionSlug; readonly id: string | number }
type Written = Readonly<Record<string, unknown>>

/** Whoever wrote what is not agreed to yet in an item that is copied: they are authors of the copy. */
export async function noteWritersOf(req: PayloadRequest, source: Source): Promise<void> {
  // What is in the trash is copied as well.
  const find = { ...source, draft: true, trash: true, depth: 0, disableErrors: true, req } as const
  noteWritersIn(req, (await req.payload.findByID(find)) as Written | null) // of content
}

/** Whoever wrote a version that is brought back: its words are theirs, whoever presses the button. */
export async function noteWritersOfVersion(
  req: PayloadRequest,
  { collection, id }: Source,
): Promise<void> {
  const where = { id: { equals: id } }
  // Of what is in the trash as well.
  const find = { where, trash: true, limit: 1, depth: 0, pagination: false, req } as const
  const { docs } = await req.payload.findVersions({ ...find, collection })
  noteWritersIn(req, (docs[0]?.version ?? null) as Written | null) // of content, or of what is proposed
}

function noteWritersIn(req: PayloadRequest, written: Written | null): void {
  if (!written) return
  const { authorIds, proposedByIds } = written
  const people = [...storedIds(authorIds), ...storedIds(proposedByIds)]
  noteWriters(req, [...people, ...(urgentPeople(written) ?? [])])
}

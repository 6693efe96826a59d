import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Colleague, DemoUsers } from '@/demo/accounts'

/** What the parts of the loader share. */
export type Hub = {
  readonly payload: Payload
  readonly users: DemoUsers
  /** The moment of loading: what is said to be ahead or past is counted from it. */
  readonly now: Date
  /** `campaigns/fostering-friendly` to its id, of everything stored so far. */
  readonly ids: Map<string, string | number>
  /** `campaigns/fostering-friendly` to the transitions it had seen before this load. */
  readonly past: ReadonlyMap<string, number>
  readonly say: (sentence: string) => void
  readonly count: { created: number; transitions: number }
}

/** A request of somebody's, as the editor's own would be: access and hooks hold for it. */
export const requestBy = (
  { payload, users }: Pick<Hub, 'payload' | 'users'>,
  colleague: Colleague,
): Promise<PayloadRequest> => createLocalReq({ user: users[colleague] }, payload)

/** Notes the ids of everything of a kind that is stored, by the field it is recognised by. */
export async function noteIds(
  { payload, ids }: Pick<Hub, 'payload' | 'ids'>,
  collection: CollectionSlug,
  nameOf: (document: Record<string, unknown>) => string | undefined,
): Promise<void> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 0,
    pagination: false,
    select: { slug: true, title: true },
  })
  for (const document of docs as Record<string, unknown>[]) {
    const name = nameOf(document)
    if (name) ids.set(`${collection}/${name}`, document.id as string | number) // every document has one
  }
}

import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Colleague, DemoUsers } from '@/demo/accounts'

/** The context passed to every step of the loader. */
export type Hub = {
  readonly payload: Payload
  readonly users: DemoUsers
  /** The instant of loading, from which relative dates are counted. */
  readonly now: Date
  /** Ids of all stored documents, by keys such as `campaigns/fostering-friendly`. */
  readonly ids: Map<string, string | number>
  /** How many transitions each item had before this load, by the same keys. */
  readonly past: ReadonlyMap<string, number>
  readonly say: (sentence: string) => void
  readonly count: { created: number; transitions: number }
}

/** A request on behalf of a colleague, subject to access rules and hooks like the editor's. */
export const requestBy = (
  { payload, users }: Pick<Hub, 'payload' | 'users'>,
  colleague: Colleague,
): Promise<PayloadRequest> => createLocalReq({ user: users[colleague] }, payload)

/** Adds the ids of a collection's documents to `ids`; `nameOf` gives the key of each. */
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
    if (name) ids.set(`${collection}/${name}`, document.id as string | number) // every document has this field
  }
}

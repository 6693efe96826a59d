import type { TypedUser } from 'payload'

/** Payload's collection of documents that a user has open and is typing in. */
export const LOCKS = 'payload-locked-documents'

/** How long a lock lasts after its holder last typed. */
export const LOCK_SECONDS = 60

/** What is locked: a document by its collection and id, or a global. */
export type Locked = {
  readonly document?: { readonly relationTo: string; readonly value: unknown } | null
  readonly globalSlug?: string | null
}

/** A lock held by a user. */
export const lockFor = ({ document, globalSlug }: Locked, { id }: TypedUser) => ({
  document,
  globalSlug,
  user: { relationTo: 'users' as const, value: id },
})

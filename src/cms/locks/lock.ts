import type { TypedUser } from 'payload'

/** Payload's collection of documents that somebody has open and types in. */
export const LOCKS = 'payload-locked-documents'

/** How long a lock holds after its holder has typed last. */
export const LOCK_SECONDS = 60

/** What is locked: a document by its collection and id, or a global. */
export type Locked = {
  readonly document?: { readonly relationTo: string; readonly value: unknown } | null
  readonly globalSlug?: string | null
}

/** A lock in the name of a person. */
export const lockFor = ({ document, globalSlug }: Locked, { id }: TypedUser) => ({
  document,
  globalSlug,
  user: { relationTo: 'users' as const, value: id },
})

import type { ChangeKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'

import type { Printed } from './printed'

import type { StoredDocument } from './canonical-content'
import type { State } from './workflow'

/**
 * The flag on an urgent publication until another approver confirms it. A second urgent publication
 * keeps the people of the first: `authorIds` has everyone who wrote or published any unconfirmed
 * part.
 */
export type Urgent = {
  /** Who published it last. */
  readonly by: string
  readonly at: Instant
  readonly reason: string
  readonly authorIds: readonly string[]
}

/** A stored document at depth 0, with the fields of every kind. */
export type ContentDocument = StoredDocument & {
  readonly id: string | number
  readonly title?: string
  readonly slug?: string
  readonly state?: State
  readonly authorIds?: unknown
  readonly approvedHash?: string | null
  readonly firstPublishedAt?: Instant | null
  readonly publishedAt?: Instant | null
  readonly originallyPublishedOn?: Instant | null
  readonly issuedBy?: string | null
  readonly urgent?: unknown
  readonly changes?: unknown
  readonly reviewer?: string | number | null
  readonly dueAt?: Instant | null
  readonly scheduledFor?: Instant | null
  readonly changeKind?: ChangeKind | null
  readonly changeNote?: string | null
  readonly printed?: Printed | null
  readonly withdrawnWordsBy?: string | null
  readonly updatedAt: Instant
}

/** The stored versions of an item: the newest, and the one last public, even if no longer. */
export type StoredContent = {
  readonly working: ContentDocument
  /** Null if it was never public. */
  readonly live: ContentDocument | null
  /**
   * What a submission or an urgent publication copies into the newest version: text printed from
   * the settings, and the change details of the request. Already applied to `working`.
   */
  readonly pinned: Readonly<Record<string, unknown>>
}

/** The urgent flag as the workflow wrote it; null once confirmed. */
export const urgentOf = (document: Pick<ContentDocument, 'urgent'> | null): Urgent | null =>
  (document?.urgent as Urgent | null | undefined) ?? null // written only by planTransition

/** Everyone who wrote or published the part that waits for confirmation; null if none does. */
export function urgentPeople(document: Pick<ContentDocument, 'urgent'> | null): string[] | null {
  const urgent = urgentOf(document)
  return urgent && unique([urgent.by, ...urgent.authorIds])
}

/** Stored account ids, as text. */
export const storedIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : []

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

import type { ChangeKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import type { Printed } from './printed'

import type { StoredDocument } from './canonical-content'
import type { State } from './workflow'

/**
 * Kept on what went out urgently until a different approver confirms it. Of several urgent
 * publications none forgets the people of the ones before: `authorIds` has everybody who wrote or
 * published anything of it that nobody else has confirmed.
 */
export type Urgent = {
  /** Who published it last. */
  readonly by: string
  readonly at: Instant
  readonly reason: string
  readonly authorIds: readonly string[]
}

/** A stored document, at depth 0, with what every kind has. */
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

/** What is stored of an item: the newest version, and what was public last, public now or not. */
export type StoredContent = {
  readonly working: ContentDocument
  /** Null when it never was public. */
  readonly live: ContentDocument | null
  /**
   * What a submission or an urgent publication takes into the newest version: the words printed from
   * the settings, and what the request says of the change. `working` has it already.
   */
  readonly pinned: Readonly<Record<string, unknown>>
}

/** The flag of an urgent publication, as the workflow wrote it; null once it is confirmed. */
export const urgentOf = (document: Pick<ContentDocument, 'urgent'> | null): Urgent | null =>
  (document?.urgent as Urgent | null | undefined) ?? null // written by planTransition alone

/** Everybody who wrote or published what waits for confirmation; null when nothing does. */
export function urgentPeople(document: Pick<ContentDocument, 'urgent'> | null): string[] | null {
  const urgent = urgentOf(document)
  return urgent && unique([urgent.by, ...urgent.authorIds])
}

/** Ids of accounts as they are stored, as text. */
export const storedIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : []

export const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

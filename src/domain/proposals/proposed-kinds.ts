import type { Action } from '@/domain/permissions'

type ProposedKind = {
  readonly singular: string
  /** The permission to propose a change, and the permission to confirm another person's. */
  readonly propose: Action
  readonly confirm: Action
}

/**
 * Public reference data apart from content: proposed by one person, in force once another has
 * confirmed it. By collection or global slug.
 */
export const PROPOSED_KINDS = {
  settings: { singular: 'Settings', propose: 'manage-settings', confirm: 'confirm-settings' },
  topics: { singular: 'Topic', propose: 'manage-topics', confirm: 'manage-topics' },
  places: { singular: 'Place', propose: 'manage-topics', confirm: 'manage-topics' },
  redirects: { singular: 'Redirect', propose: 'manage-redirects', confirm: 'manage-redirects' },
} as const satisfies Record<string, ProposedKind>

export type ProposedSlug = keyof typeof PROPOSED_KINDS
export type ProposedCollection = Exclude<ProposedSlug, 'settings'>

export const PROPOSED_COLLECTIONS = Object.keys(PROPOSED_KINDS).filter(
  (slug): slug is ProposedCollection => slug !== 'settings',
)

/** Narrows external input to a collection whose changes are proposed. */
export const isProposedCollection = (word: string): word is ProposedCollection =>
  word !== 'settings' && Object.hasOwn(PROPOSED_KINDS, word)

/** Fields that the hub and the database maintain; all others are the proposed content. */
export const PROPOSAL_FIELDS = [
  'id',
  '_status',
  'proposedByIds',
  'globalType',
  'createdAt',
  'updatedAt',
] as const

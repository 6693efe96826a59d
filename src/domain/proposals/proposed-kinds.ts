import type { Action } from '@/domain/permissions'

type ProposedKind = {
  readonly singular: string
  /** Who may propose a change, and who may confirm one that somebody else has proposed. */
  readonly propose: Action
  readonly confirm: Action
}

/**
 * What the public reads beside the content itself: proposed by one person, in force once another has
 * confirmed it. By collection or global.
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

/** Narrows a word from outside to a collection whose changes are proposed. */
export const isProposedCollection = (word: string): word is ProposedCollection =>
  word !== 'settings' && Object.hasOwn(PROPOSED_KINDS, word)

/** Fields that the hub and the database keep on what is proposed; everything else is its content. */
export const PROPOSAL_FIELDS = [
  'id',
  '_status',
  'proposedByIds',
  'globalType',
  'createdAt',
  'updatedAt',
] as const

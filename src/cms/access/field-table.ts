import { CONTENT_KINDS } from '@/domain/content-types'
import { PROPOSED_COLLECTIONS } from '@/domain/proposals/proposed-kinds'

import { by, nobody, ownOr, type Rule, staff } from './access-rules'

/** What of a field is held tighter than its document; what a row leaves out is as the document is. */
export type FieldRow = Partial<Record<'read' | 'create' | 'update', Rule>>

/** Written by the hub alone, and public where the document is. */
const system: FieldRow = { create: nobody, update: nobody }
/** Written by the hub alone, for colleagues. */
const staffSystem: FieldRow = { ...system, read: staff }
const staffOnly: FieldRow = { read: staff }
const secret: FieldRow = { ...system, read: nobody }

const contentFields: Record<string, FieldRow> = {
  state: system,
  authorIds: staffSystem,
  approvedHash: staffSystem,
  approvedBy: staffSystem,
  approvedAt: staffSystem,
  reviewer: staffSystem,
  dueAt: staffSystem,
  firstPublishedAt: system,
  publishedAt: system,
  issuedBy: system,
  changes: system,
  scheduledFor: staffSystem,
  scheduledBy: staffSystem,
  urgent: staffSystem,
  withdrawnAt: system,
  withdrawnReason: system,
  withdrawnWords: staffSystem,
  withdrawnWordsBy: staffSystem,
  withdrawnNote: system,
  printed: system,
  autosavedBy: staffSystem,
  importedFrom: { read: staff, update: nobody },
  savedOver: staffOnly,
}

const proposedFields: Record<string, FieldRow> = { proposedByIds: staffSystem }

const of = (
  slugs: readonly string[],
  fields: Record<string, FieldRow>,
): Record<string, Record<string, FieldRow>> =>
  Object.fromEntries(slugs.map((slug) => [slug, fields]))

/**
 * Every field with an access of its own, by collection or global and by its path in the document.
 * A field with access and without a row does not start.
 */
export const FIELD_TABLE: Record<string, Record<string, FieldRow>> = {
  ...of(CONTENT_KINDS, contentFields),
  ...of(PROPOSED_COLLECTIONS, proposedFields),
  redirects: { ...proposedFields, note: staffOnly },
  settings: { ...proposedFields, dictionaryWords: staffOnly, redirectHosts: staffOnly },
  media: {
    consent: staffOnly,
    isPublic: system,
    authorIds: staffSystem,
    originalName: system,
    files: staffSystem,
    usedIn: staffSystem,
    sha256: staffSystem,
  },
  users: {
    email: { read: ownOr('manage-users'), update: nobody },
    roles: { create: nobody, update: by('manage-users') },
    rolesProposed: system,
    invitedAt: system,
    switchedOffAt: system,
    switchedOffBy: system,
    sessions: secret,
    resetPasswordToken: system,
    resetPasswordExpiration: system,
    resetPasswordRequestedAt: system,
    salt: system,
    hash: system,
  },
}

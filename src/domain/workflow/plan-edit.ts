import type { RefusalCode } from '@/domain/refusals'

import { isSameContent, type StoredDocument } from './canonical-content'
import { SYSTEM_FIELD_NAMES, SYSTEM_FIELDS, PINNED_FIELDS } from './system-fields'
import { NO_APPROVAL } from './no-approval'
import { storedIds, unique } from './stored-content'
import { isBeingWritten, isEditable, isSignedOff, type State, stateAfterEdit } from './workflow'

/** Whether a person pressed Save, or the form autosaved while they typed. */
type EditMode = 'save' | 'autosave'

export type EditRequest = {
  /** The newest version as stored. */
  readonly stored: StoredDocument
  /** The data of the write; omitted fields are unchanged. */
  readonly data: StoredDocument
  readonly mode: EditMode
  /** Null for a write without a user: a command without an account. */
  readonly actorId: string | null
}

export type EditPlan =
  { readonly refused: RefusalCode } | { readonly refused: null; readonly fields: StoredDocument }

/**
 * The result of an edit of content, or why it is refused. System fields keep their stored values,
 * whatever the write claims; anyone who changes content becomes an author, and no approval
 * survives.
 */
export function planEdit(request: EditRequest): EditPlan {
  const refused = editRefusal(request)
  if (refused) return { refused }
  const { stored, data, mode, actorId } = request
  const state = stateOf(stored)
  const edited = {
    ...withSystemFields(data, stored),
    autosavedBy: mode === 'autosave' ? actorId : null,
  }
  if (isSameContent({ ...stored, ...edited }, stored)) return { refused: null, fields: edited }
  const fields = {
    ...edited,
    state: stateAfterEdit(state),
    authorIds: withAuthor(stored.authorIds, actorId),
    ...(isSignedOff(state) ? NO_APPROVAL : {}),
  }
  return { refused: null, fields }
}

const stateOf = ({ state }: StoredDocument): State => (state as State | null | undefined) ?? 'draft' // only the workflow writes it

function editRefusal({ stored, data, mode, actorId }: EditRequest): RefusalCode | null {
  if (stored.deletedAt) return 'in-trash'
  const state = stateOf(stored)
  if (data.state !== undefined && data.state !== state) return 'use-a-transition'
  if (!isEditable(state)) return 'not-being-worked-on'
  // Autosave must not end a review or an approval: that takes a person's decision.
  if (mode === 'autosave' && !isBeingWritten(state)) return 'no-autosave'
  return actorId !== null && isStale(data, stored) ? 'stale-save' : null
}

/** A form carries the save it was opened on: over a newer one it would overwrite someone's work. */
const isStale = ({ savedOver }: StoredDocument, stored: StoredDocument): boolean =>
  typeof savedOver === 'string' && savedOver !== '' && savedOver !== stored.updatedAt

/** The ids of those who changed the content since it was last public, as text, without repeats. */
export const withAuthor = (authorIds: unknown, actorId: string | null): string[] =>
  unique([...storedIds(authorIds), ...(actorId === null ? [] : [actorId])])

const KEPT_BY_DATABASE = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'savedOver',
  'publicPath',
])

/**
 * An older version restored over the newest: its content, without its workflow state. Keeps the
 * item's id and dates: Payload stores exactly what it receives, so a missing date would be lost.
 */
export function restoredVersion(version: StoredDocument, stored: StoredDocument): StoredDocument {
  const words = Object.entries(version).filter(([name]) => !SYSTEM_FIELD_NAMES.has(name))
  const { id, createdAt, updatedAt } = stored
  return { ...Object.fromEntries(words), id, createdAt, updatedAt }
}

/** The edited content with the system fields as stored, as a draft. */
export function withSystemFields(
  data: StoredDocument,
  stored: StoredDocument,
): Record<string, unknown> {
  const edited: Record<string, unknown> = { ...data, _status: 'draft' }
  for (const field of [...SYSTEM_FIELDS, ...PINNED_FIELDS])
    if (!KEPT_BY_DATABASE.has(field)) edited[field] = stored[field] ?? null
  return edited
}

import type { Access, FieldAccess } from 'payload'

import { type Action, can } from '@/domain/permissions'

import { actorOf } from './actor-of'

/**
 * Access of single fields, around domain/permissions. Nothing is decided here, and field-table.ts has a
 * row for each field that is held by it. What a collection or global lets through is access-table.ts alone.
 */

export const never: Access & FieldAccess = () => false

/** Whoever holds a role, as `staff` in the table: an account whose roles wait is not among them. */
export const staffOnly: FieldAccess = ({ req }) => can(actorOf(req), 'read-drafts')

export const allowed =
  (action: Action): FieldAccess =>
  ({ req }) =>
    can(actorOf(req), action)

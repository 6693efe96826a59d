import type { Access, FieldAccess } from 'payload'

import { type Action, can } from '@/domain/permissions'

import { actorOf } from './actor-of'

/**
 * Access functions for single fields, built on domain/permissions. They decide nothing themselves:
 * each field that uses one has a row in field-table.ts. Access to collections and globals comes
 * from access-table.ts alone.
 */

export const never: Access & FieldAccess = () => false

/** Any user with a confirmed role, as `staff` in the table. */
export const staffOnly: FieldAccess = ({ req }) => can(actorOf(req), 'read-drafts')

export const allowed =
  (action: Action): FieldAccess =>
  ({ req }) =>
    can(actorOf(req), action)

import type { Access, FieldAccess } from 'payload'

import { type Action, can } from '@/domain/permissions'

import { actorOf } from './actor-of'

/** Payload's access shapes around domain/permissions. Nothing is decided here. */

export const never: Access & FieldAccess = () => false

export const anyone: Access = () => true

export const signedIn: Access & FieldAccess = ({ req }) => Boolean(req.user)

export const allowed =
  (action: Action): Access & FieldAccess =>
  ({ req }) =>
    can(actorOf(req), action)

/**
 * Staff read everything; the public reads what is published (a withdrawn page is, with its notice).
 * Payload shows drafts to anybody whose read access is a plain yes, hence the condition.
 */
export const publishedOrSignedIn: Access = ({ req }) =>
  req.user ? true : { _status: { equals: 'published' } }

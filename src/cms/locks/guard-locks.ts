import {
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  Forbidden,
  type SanitizedConfig,
} from 'payload'

import { actorOf } from '@/cms/access/actor-of'

import { lockFor, LOCK_SECONDS, LOCKS, type Locked } from './lock'
import { mayLock } from './may-lock'

/**
 * Makes Payload's document locks name whoever holds them, whatever a request claims, and expire a
 * minute after the holder last typed. Payload adds the collection of locks itself, so it is only
 * there once the configuration is complete.
 */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  for (const lockable of [...config.collections, ...config.globals])
    if (lockable.lockDocuments !== false) lockable.lockDocuments = { duration: LOCK_SECONDS }
  const locks = config.collections.find(({ slug }) => slug === LOCKS)
  if (!locks) throw new Error('Payload makes no collection of locks, so that nothing can be locked')
  locks.hooks.beforeChange = [...locks.hooks.beforeChange, signLock]
  locks.hooks.afterRead = [...locks.hooks.afterRead, showName]
  return config
}

/**
 * A lock belongs to its holder: to take one over is to put one's own name on it, and nothing else.
 * Throws Forbidden for a user who may not write what it locks.
 */
const signLock: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data
  const { document, globalSlug } = (originalDoc ?? data) as Locked
  if (!mayLock(actorOf(req), { collectionSlug: document?.relationTo, globalSlug }))
    throw new Forbidden(req.t)
  return { ...data, ...lockFor({ document, globalSlug }, req.user) }
}

/**
 * Payload prints the holder's email or, where that is private, the bare id. Colleagues know each
 * other by name, so the name replaces it.
 */
const showName: CollectionAfterReadHook = ({ doc }) => {
  const holder: unknown = doc.user?.value
  if (typeof holder !== 'object' || holder === null || !('name' in holder)) return doc
  return { ...doc, user: { ...doc.user, value: { ...holder, email: holder.name } } }
}

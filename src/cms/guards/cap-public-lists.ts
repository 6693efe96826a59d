import type { CollectionBeforeOperationHook } from 'payload'

const MOST = 100

/**
 * Payload's REST API gives a whole collection to whoever asks with `limit=0`. The public gets a hundred
 * at a time, and pages; the site itself, which asks in the process, gets what it asks for.
 */
export const capPublicLists: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.user || req.payloadAPI !== 'REST' || 'id' in args) return args
  const limit = 'limit' in args && typeof args.limit === 'number' ? args.limit : 10
  return { ...args, limit: limit > 0 ? Math.min(limit, MOST) : MOST, pagination: true }
}

import type { CollectionBeforeOperationHook } from 'payload'

const MOST = 100

/**
 * Payload's REST API returns a whole collection to anyone who requests `limit=0`. The public gets
 * pages of at most a hundred documents; the site's own reads, in the same process, are not capped.
 */
export const capPublicLists: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.user || req.payloadAPI !== 'REST' || 'id' in args) return args
  const limit = 'limit' in args && typeof args.limit === 'number' ? args.limit : 10
  return { ...args, limit: limit > 0 ? Math.min(limit, MOST) : MOST, pagination: true }
}

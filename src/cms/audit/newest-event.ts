import type { Payload, PayloadRequest } from 'payload'

import type { AuditEvent } from '@/cms/generated/payload-types'

/** The last event of the audit trail, as `req`'s transaction sees it; null of an empty one. */
export async function newestEvent(args: {
  payload: Payload
  req?: PayloadRequest
}): Promise<AuditEvent | null> {
  const { payload, req } = args
  const { docs } = await payload.find({
    collection: 'audit-events',
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    ...(req && { req }),
  })
  return docs[0] ?? null
}

import type { Payload, PayloadRequest } from 'payload'

import type { AuditEvent } from '@/cms/generated/payload-types'

/** The newest audit event, read in `req`'s transaction if given; null when there is none. */
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

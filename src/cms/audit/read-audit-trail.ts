import type { Payload, Where } from 'payload'

import type { AuditEvent } from '@/cms/generated/payload-types'

const PAGE = 500

/** The matching audit events by sequence number, read from the database a page at a time. */
export async function* readAuditTrail(args: {
  payload: Payload
  where?: Where
}): AsyncGenerator<AuditEvent> {
  const { payload, where } = args
  for (let after = 0; ;) {
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { and: [{ sequence: { greater_than: after } }, ...(where ? [where] : [])] },
      sort: 'sequence',
      limit: PAGE,
      depth: 0,
      pagination: false,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.sequence
  }
}

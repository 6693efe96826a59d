import type { PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { whileRecording } from '@/cms/hooks/append-only'

/** What an event says besides who, when and from where, which are the request's. */
export type AuditEntry = {
  readonly action: string
  readonly outcome: 'done' | 'refused'
  readonly summary: string
  readonly itemKind?: string
  readonly itemId?: string
  readonly itemTitle?: string
  readonly stateFrom?: string
  readonly stateTo?: string
  readonly version?: string
  readonly contentHash?: string
  readonly why?: string
  readonly details?: Record<string, unknown>
}

/**
 * Adds to the audit trail, in the transaction of what it records: both are kept or neither is.
 * `now` is the instant of the act, which the event shares with the change it tells of.
 */
export async function recordAuditEvent(
  req: PayloadRequest,
  entry: AuditEntry,
  now: Date,
): Promise<void> {
  const actor = actorOf(req)
  await whileRecording(req, () =>
    req.payload.create({
      collection: 'audit-events',
      data: {
        ...entry,
        at: now.toISOString(),
        actorId: actor?.id,
        actorName: actor?.name,
        actorRoles: actor ? [...actor.roles] : [],
        from: req.headers?.get('x-forwarded-for')?.split(',')[0]?.trim() || undefined,
      },
      depth: 0,
      req,
    }),
  )
}

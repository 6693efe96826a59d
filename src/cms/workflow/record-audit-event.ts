import { type PayloadRequest, ValidationError } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { auditHash } from '@/domain/workflow/audit-chain'
import type { Actor } from '@/domain/permissions'
import { whileRecording } from '@/cms/hooks/append-only'

/** What an event says besides who, when and from where, which are the request's. */
export type AuditEntry = {
  /** Who did it, where that is not the person behind the request. */
  readonly actor?: Actor
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
 * `now` is the instant of the act. The number of an event is unique, so of two instances that add at
 * once the database refuses one: within a transaction the whole of it is tried again by whoever owns
 * it (see `isAuditClash`), without one the event alone.
 */
export async function recordAuditEvent(
  req: PayloadRequest,
  entry: AuditEntry,
  now: Date,
): Promise<void> {
  const isInTransaction = Boolean(await req.transactionID)
  for (let tries = 1; ; tries += 1) {
    try {
      return await append(req, entry, now)
    } catch (error) {
      if (isInTransaction || tries >= MOST_TRIES || !isAuditClash(error)) throw error
    }
  }
}

/** More instances than this never add at the same moment. */
const MOST_TRIES = 25

/**
 * Whether another instance added an event with this number first, so that trying again will do. The
 * number is the only unique field, and not every server says which field was taken.
 */
export const isAuditClash = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.collection === 'audit-events'

async function append(req: PayloadRequest, entry: AuditEntry, now: Date): Promise<void> {
  const { actor = actorOf(req), ...rest } = entry
  const last = await newestEvent(req)
  const event = {
    ...rest,
    sequence: (last?.sequence ?? 0) + 1,
    previousHash: last?.hash ?? null,
    at: now.toISOString(),
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? null,
    actorRoles: actor ? [...actor.roles] : [],
    from: addressOf(req),
  }
  await whileRecording(req, () =>
    req.payload.create({
      collection: 'audit-events',
      data: { ...event, hash: auditHash(event) },
      depth: 0,
      req,
    }),
  )
}

async function newestEvent(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    sort: '-sequence',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { sequence: true, hash: true },
    req,
  })
  return docs[0] ?? null
}

/** The caller's network address, as the proxy in front gives it; null for commands and the clock. */
const addressOf = (req: PayloadRequest): string | null =>
  req.headers?.get('x-forwarded-for')?.split(',')[0]?.trim() || null

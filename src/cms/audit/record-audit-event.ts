import type { PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { clientAddress } from '@/cms/access/client-address'
import { addLink } from '@/cms/database/chain-turn'
import { inTransaction } from '@/cms/database/in-transaction'
import { isTaken } from '@/cms/database/is-taken'
import { retryWrite } from '@/cms/database/retry-write'
import { WriteConflict } from '@/cms/database/write-conflict'
import type { AuditEvent } from '@/cms/generated/payload-types'
import { keyNamed, signedHash } from '@/domain/audit/audit-chain'
import { eventTexts } from '@/domain/audit/event-texts'
import type { Actor } from '@/domain/permissions'
import { cleanDeep } from '@/domain/text/clean-text'

import { auditKeys } from './audit-keys'
import { newestEvent } from './newest-event'
import { whileRecording } from './append-only'

/** An event without who, when and from where, which come from the request. */
export type AuditEntry = {
  /** Who acted, where that is not the request's user. */
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
  /** The number of the event directly before it, for an event that is only true after that one. */
  readonly follows?: number
  /** Whether it may follow an event signed with an unknown key: only in `audit:accept`. */
  readonly startsAnew?: true
}

/**
 * Adds an event to the audit trail, in the same transaction as what it records: both are stored or
 * neither. `now` is the time of the action. Within a process, writers queue for the next number.
 * The number is unique, so if two instances add an event concurrently, the database refuses one: in
 * a transaction all of it is retried (`WriteConflict`), without transactions only the event.
 */
export function recordAuditEvent(req: PayloadRequest, entry: AuditEntry, now: Date): Promise<void> {
  return inTransaction(req, () => retryClash(req, () => addEvent({ req, entry, now })))
}

async function retryClash(req: PayloadRequest, add: () => Promise<void>): Promise<void> {
  if (!(await req.transactionID)) return retryWrite(add, { isWorthRetrying: isAuditClash })
  try {
    await add()
  } catch (error) {
    if (!isAuditClash(error)) throw error
    throw new WriteConflict('Another instance added to the audit trail first.', { cause: error })
  }
}

const isAuditClash = (error: unknown): boolean =>
  isTaken(error, { collection: 'audit-events', field: 'sequence' })

/** Thrown when an event has to follow a given one directly, and another was added first. */
export class OutOfTurn extends Error {}

type Link = Pick<AuditEvent, 'sequence' | 'hash' | 'keyId'>
type EventArgs = { req: PayloadRequest; entry: AuditEntry; now: Date }

const addEvent = (args: EventArgs): Promise<void> =>
  addLink<Link>({
    req: args.req,
    chain: 'audit-events',
    // Outside the request's transaction, which sees only what was newest when it began.
    newest: () => newestEvent({ payload: args.req.payload }),
    append: (before) => append(args, before),
  })

async function append({ req, entry, now }: EventArgs, last: Link | null): Promise<Link> {
  const { actor = actorOf(req), startsAnew = false, follows, ...rest } = entry
  const key = auditKeys().current
  if (follows !== undefined && last?.sequence !== follows)
    throw new OutOfTurn(`The audit trail goes on after number ${follows} already.`)
  if (last?.keyId && !startsAnew) refuseUnknownKey(last.keyId)
  // Sign exactly what will be read back: databases truncate text at a NUL and drop lone surrogates.
  const whole = cleanDeep({
    ...rest,
    sequence: (last?.sequence ?? 0) + 1,
    previousHash: last?.hash ?? null,
    at: now.toISOString(),
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? null,
    actorRoles: actor ? [...actor.roles] : [],
    from: clientAddress(req),
  })
  const event = eventTexts(whole)
  const { sequence } = event
  const hash = signedHash(event, key)
  const data = { ...event, keyId: key.id, hash }
  await whileRecording(req, () =>
    req.payload.create({ collection: 'audit-events', data, depth: 0, req }),
  )
  return { sequence, hash, keyId: key.id }
}

/** An instance with a replaced key cannot verify, and so must not extend, a newer key's chain. */
function refuseUnknownKey(keyId: string): void {
  if (keyNamed(auditKeys(), keyId)) return
  throw new Error(
    `The audit trail was signed with a key that is not set here (${keyId}), so nothing can be added to it: see AUDIT_KEY and AUDIT_OLD_KEYS in docs/operations.md.`,
  )
}

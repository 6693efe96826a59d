import type { PayloadRequest } from 'payload'

import { actorOf } from '@/cms/access/actor-of'
import { addLink } from '@/cms/database/chain-turn'
import { inTransaction } from '@/cms/database/in-transaction'
import { isTaken } from '@/cms/database/is-taken'
import { retryWrite } from '@/cms/database/retry-write'
import { WriteConflict } from '@/cms/database/write-conflict'
import { clientAddress } from '@/cms/access/client-address'
import { auditKeys } from './audit-keys'
import { newestEvent } from './newest-event'
import type { AuditEvent } from '@/cms/generated/payload-types'
import { keyNamed, signedHash } from '@/domain/audit/audit-chain'
import { eventTexts } from '@/domain/audit/event-texts'
import type { Actor } from '@/domain/permissions'
import { cleanDeep } from '@/domain/text/clean-text'
import { whileRecording } from './append-only'

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
  /** The number of the event right before it, where what it says holds only after that one. */
  readonly follows?: number
  /** Whether it may follow an event whose key is not set here: only what `audit:accept` records. */
  readonly startsAnew?: true
}

/**
 * Adds to the audit trail, in the transaction of what it records: both are kept or neither is.
 * `now` is the instant of the act. Writers of this process take turns for the next number. The number
 * is unique, so of two instances that add at once the database refuses one: within a transaction the
 * whole of it is run again (`WriteConflict`), on a database without transactions the event alone.
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

/** An event that says something of the one right before it came too late: another has come between. */
export class OutOfTurn extends Error {}

type Link = Pick<AuditEvent, 'sequence' | 'hash' | 'keyId'>
type EventArgs = { req: PayloadRequest; entry: AuditEntry; now: Date }

const addEvent = (args: EventArgs): Promise<void> =>
  addLink<Link>({
    req: args.req,
    chain: 'audit-events',
    // Without the request: within its transaction it would be what was newest when that began.
    newest: () => newestEvent({ payload: args.req.payload }),
    append: (before) => append(args, before),
  })

async function append({ req, entry, now }: EventArgs, last: Link | null): Promise<Link> {
  const { actor = actorOf(req), startsAnew = false, follows, ...rest } = entry
  const key = auditKeys().current
  if (follows !== undefined && last?.sequence !== follows)
    throw new OutOfTurn(`The audit trail goes on after number ${follows} already.`)
  if (last?.keyId && !startsAnew) refuseUnknownKey(last.keyId)
  // What is signed has to be what is read back: a database keeps no text beyond a NUL, or half a character.
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

/** An instance with a replaced key must not add to what a newer one has signed: the chain would not hold. */
function refuseUnknownKey(keyId: string): void {
  if (keyNamed(auditKeys(), keyId)) return
  throw new Error(
    `The audit trail was signed with a key that is not set here (${keyId}), so nothing can be added to it: see AUDIT_KEY and AUDIT_OLD_KEYS in docs/operations.md.`,
  )
}

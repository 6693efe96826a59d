import type { Payload } from 'payload'

import type { AuditEvent } from '@/cms/generated/payload-types'
import { keyNamed, signedHash } from '@/domain/audit/audit-chain'
import {
  ACCEPTED_ACTION,
  acceptedHeads,
  type AuditHead,
  headText,
  type UnmetHead,
  unmetHeads,
} from '@/domain/audit/audit-heads'

import { readAuditTrail } from './read-audit-trail'
import { auditKeys } from './audit-keys'

const collection = 'audit-events'
const whole = { depth: 0, pagination: false, limit: 0 } as const

/** Whether a configured key signed the event as it is stored. */
function isSigned(event: AuditEvent): boolean {
  const key = event.keyId ? keyNamed(auditKeys(), event.keyId) : null
  return key !== null && signedHash({ ...event }, key) === event.hash
}

/**
 * The heads, as text, that these events accept as missing. An unsigned event accepts none: anyone
 * with access to the database could have added it.
 */
export const excusedHeads = (events: readonly AuditEvent[]): ReadonlySet<string> =>
  acceptedHeads(events.filter((event) => event.action === ACCEPTED_ACTION && isSigned(event)))

/** The known heads missing from the trail, except those that a signed event accepts as missing. */
export async function findUnmet(
  payload: Payload,
  known: readonly AuditHead[],
): Promise<UnmetHead[]> {
  if (known.length === 0) return []
  const { docs } = await payload.find({
    ...whole,
    collection,
    where: { sequence: { in: known.map(({ sequence }) => sequence) } },
    select: { sequence: true, hash: true },
  })
  const unmet = unmetHeads(known, new Map(docs.map(({ sequence, hash }) => [sequence, hash])))
  if (unmet.length === 0) return []
  const where = { action: { equals: ACCEPTED_ACTION } }
  const { docs: accepting } = await payload.find({ ...whole, collection, where })
  const excused = excusedHeads(accepting)
  return unmet.filter(({ head }) => !excused.has(headText(head)))
}

/**
 * The first event after this number without a valid signature, except those that a later signed
 * event accepts; null where all are signed.
 */
export async function findUnsigned(payload: Payload, after: number): Promise<AuditEvent | null> {
  const unsigned = await unsignedAfter(payload, after)
  if (unsigned.length === 0) return null
  const where = { action: { equals: ACCEPTED_ACTION } }
  const { docs: accepting } = await payload.find({ ...whole, collection, where })
  const accepted = Math.max(0, ...accepting.filter(isSigned).map(({ sequence }) => sequence))
  return unsigned.find(({ sequence }) => sequence > accepted) ?? null
}

async function unsignedAfter(payload: Payload, after: number): Promise<AuditEvent[]> {
  const unsigned: AuditEvent[] = []
  const where = { sequence: { greater_than: after } }
  for await (const event of readAuditTrail({ payload, where }))
    if (!isSigned(event)) unsigned.push(event)
  return unsigned
}

import { createHash, createHmac } from 'node:crypto'

/**
 * The audit trail as a hash chain: each event carries the hash of the one before, so removing,
 * changing or inserting an event breaks the chain at that point. Events are signed with a key that
 * is not in the database (HMAC-SHA-256, RFC 2104), so that write access to the database is not
 * enough to recompute the hashes. Events from before there was a key carry a plain SHA-256; the
 * first signed event covers the last of them, and so all of them.
 */
export type ChainedEvent = Readonly<Record<string, unknown>> & {
  readonly sequence: number
  readonly previousHash?: string | null
  /** Identifies the key that signed it; none for an event from before there were keys. */
  readonly keyId?: string | null
  readonly hash: string
}

/** A key of at least 32 bytes of text, and the id by which events refer to it. */
export type AuditKey = { readonly id: string; readonly secret: string }

/** `current` signs new events; `old` keys only verify the events they signed. */
export type AuditKeys = { readonly current: AuditKey; readonly old: readonly AuditKey[] }

/** The id is derived from the key, and reveals nothing about it. */
export const auditKey = (secret: string): AuditKey => ({
  id: createHmac('sha256', secret).update('name of an audit key').digest('hex').slice(0, 16),
  secret,
})

/** The key with this id, or null if it is not among these. */
export const keyNamed = ({ current, old }: AuditKeys, id: string): AuditKey | null =>
  [current, ...old].find((key) => key.id === id) ?? null

/** The fields that an event's hash covers: all that was recorded, and the previous event's hash. */
export const HASHED_FIELDS = [
  'sequence',
  'at',
  'action',
  'outcome',
  'summary',
  'actorId',
  'actorName',
  'actorRoles',
  'from',
  'itemKind',
  'itemId',
  'itemTitle',
  'stateFrom',
  'stateTo',
  'version',
  'contentHash',
  'why',
  'details',
  'previousHash',
] as const

/** Sorts keys and drops null values: databases differ in both. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]),
  )
}

const covered = (event: Readonly<Record<string, unknown>>): unknown[] =>
  HASHED_FIELDS.map((field) => ordered(event[field] ?? null))

/**
 * SHA-256, in hex, of an event from before there were keys. Instants are hashed as ISO 8601 in UTC
 * with milliseconds.
 */
export const unsignedHash = (event: Readonly<Record<string, unknown>>): string =>
  createHash('sha256')
    .update(JSON.stringify(covered(event)))
    .digest('hex')

/** HMAC-SHA-256, in hex, of an event and its key id. Instants as in `unsignedHash`. */
export const signedHash = (event: Readonly<Record<string, unknown>>, key: AuditKey): string =>
  createHmac('sha256', key.secret)
    .update(JSON.stringify([...covered(event), key.id]))
    .digest('hex')

/** A break in the chain: the number of the event, and what is wrong with it. */
export type ChainBreak = { readonly sequence: number; readonly problem: string }

/**
 * Every break in a chain given in order of its numbers, from 1; empty when it is intact. Truncation
 * at the end cannot be detected from the remaining events: see `unmetHeads`.
 */
export function chainBreaks(events: Iterable<ChainedEvent>, keys: AuditKeys): ChainBreak[] {
  const breaks: ChainBreak[] = []
  const signers = new Set<string>()
  let before: ChainedEvent | null = null
  for (const event of events) {
    const { sequence } = event
    const expected: number = (before?.sequence ?? 0) + 1
    if (sequence > expected)
      breaks.push({ sequence: expected, problem: missing(expected, sequence - 1) })
    if (sequence < expected) breaks.push({ sequence, problem: 'It stands twice.' })
    const problem = ownProblem(event, keys) ?? signerProblem({ event, before, signers })
    if (problem) breaks.push({ sequence, problem })
    if (sequence === expected && (event.previousHash ?? null) !== (before?.hash ?? null)) {
      breaks.push({
        sequence,
        problem: 'It does not follow the event before: one of them was put in.',
      })
    }
    if (event.keyId) signers.add(event.keyId)
    before = event
  }
  if (before && signers.size === 0) breaks.push({ sequence: before.sequence, problem: UNSIGNED })
  return breaks
}

const UNSIGNED =
  'Nothing up to here is signed. An older trail is signed once, when the hub starts with its key.'

function ownProblem(event: ChainedEvent, keys: AuditKeys): string | null {
  if (!event.keyId) return unsignedHash(event) === event.hash ? null : 'It was changed.'
  const key = keyNamed(keys, event.keyId)
  if (!key) return `It was signed with a key that is not set here (${event.keyId}).`
  return signedHash(event, key) === event.hash ? null : 'It was changed.'
}

type SignerArgs = {
  event: ChainedEvent
  before: ChainedEvent | null
  signers: ReadonlySet<string>
}

/** Write access to the database is enough to omit signatures, or to sign with a leaked old key. */
function signerProblem({ event: { keyId }, before, signers }: SignerArgs): string | null {
  if (!keyId) return signers.size > 0 ? 'It is not signed, and events before it are.' : null
  const isBack = signers.has(keyId) && before?.keyId !== keyId
  return isBack ? 'It was signed with a key that had been replaced before.' : null
}

const missing = (first: number, last: number): string =>
  first === last ? 'It was removed.' : `Numbers ${first} to ${last} were removed.`

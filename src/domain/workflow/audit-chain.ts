import { createHash } from 'node:crypto'

/**
 * The audit trail as a chain: each event carries the hash of the one before, so that an event taken
 * out, changed or slipped in breaks it, and the break says where.
 */
export type ChainedEvent = Readonly<Record<string, unknown>> & {
  readonly sequence: number
  readonly previousHash?: string | null
  readonly hash: string
}

/** What the hash of an event covers: all that was recorded, and the link to the event before. */
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

/** Keys in order and nothings left out: databases differ in both. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]),
  )
}

/** SHA-256, in hex, of an event. Instants count as ISO 8601 in UTC with milliseconds. */
export function auditHash(event: Readonly<Record<string, unknown>>): string {
  const covered = HASHED_FIELDS.map((field) => ordered(event[field] ?? null))
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex')
}

/** Where a chain is broken: the number of the event, and what is wrong with it. */
export type ChainBreak = { readonly sequence: number; readonly problem: string }

/**
 * Every break in a chain given in order of its numbers, from number 1 on; empty when it holds. An
 * event taken off the end cannot be seen from the rest: `audit:verify` prints the last number and
 * hash, to be kept elsewhere.
 */
export function chainBreaks(events: Iterable<ChainedEvent>): ChainBreak[] {
  const breaks: ChainBreak[] = []
  let before: ChainedEvent | null = null
  for (const event of events) {
    const expected: number = (before?.sequence ?? 0) + 1
    if (event.sequence > expected)
      breaks.push({ sequence: expected, problem: missing(expected, event.sequence - 1) })
    if (event.sequence < expected)
      breaks.push({ sequence: event.sequence, problem: 'It stands twice.' })
    if (auditHash(event) !== event.hash)
      breaks.push({ sequence: event.sequence, problem: 'It was changed.' })
    if (event.sequence === expected && (event.previousHash ?? null) !== (before?.hash ?? null)) {
      breaks.push({
        sequence: event.sequence,
        problem: 'It does not follow the event before: one of them was put in.',
      })
    }
    before = event
  }
  return breaks
}

const missing = (first: number, last: number): string =>
  first === last ? 'It was removed.' : `Numbers ${first} to ${last} were removed.`

/**
 * The head of the audit trail: its newest event. Kept where whoever holds the database does not reach,
 * it shows events that were taken off the end, which the chain itself cannot.
 */
export type AuditHead = { readonly sequence: number; readonly hash: string }

const HEAD = /^(\d{1,15}):([\da-f]{64})$/

/** `120:3f…` (number, colon, hash in hex), or null for anything else. */
export function readHead(text: string): AuditHead | null {
  const [, sequence, hash] = HEAD.exec(text.trim()) ?? []
  return sequence && hash ? { sequence: Number(sequence), hash } : null
}

export const headText = ({ sequence, hash }: AuditHead): string => `${sequence}:${hash}`

/** A head with the instant at which it was the newest. */
export type DatedHead = AuditHead & { readonly at: string }

/** A line of the file that heads are kept in: instant (ISO 8601, UTC), number, hash. */
export const headLine = ({ at, sequence, hash }: DatedHead): string => `${at} ${sequence} ${hash}\n`

/** Ends a line that a stopped process left without an end, so that the next one begins anew. */
export const UNFINISHED = ' # unfinished'

const LINE = /^(\S+) (\d{1,15}) ([\da-f]{64})$/

/**
 * The heads of such a file, oldest first. A line without an end was being written when the process
 * stopped and counts as none; any other line that is no head throws, with its number.
 */
export function readHeadLines(text: string): DatedHead[] {
  const lines = text.split('\n').slice(0, -1)
  return lines.flatMap((line, index) => {
    if (line.endsWith(UNFINISHED)) return []
    const [, at, sequence, hash] = LINE.exec(line.trim()) ?? []
    if (!at || !sequence || !hash)
      throw new Error(`Line ${index + 1} of the file of audit heads is not “date number hash”.`)
    return [{ at, sequence: Number(sequence), hash }]
  })
}

/** A head that was the newest once, and what the trail has in its place: nothing, or another event. */
export type UnmetHead = { readonly head: AuditHead; readonly found: string | null }

/** The known heads that the trail no longer has. `hashOf` gives the hash of an event, by its number. */
export const unmetHeads = (
  known: readonly AuditHead[],
  hashOf: ReadonlyMap<number, string>,
): UnmetHead[] =>
  known
    .filter(({ sequence, hash }) => hashOf.get(sequence) !== hash)
    .map((head) => ({ head, found: hashOf.get(head.sequence) ?? null }))

/** What happened to a trail that lacks heads it once had; null where it lacks none. */
export function describeUnmet(
  unmet: readonly UnmetHead[],
  newest: AuditHead | null,
): string | null {
  const last = unmet.at(-1)
  if (!last) return null
  const known = `event ${headText(last.head)} was its newest once`
  if (!newest) return `The audit trail is empty, and ${known}.`
  return last.found === null
    ? `The audit trail was shortened: it ends at number ${newest.sequence}, and ${known}.`
    : `The audit trail was rewritten: number ${last.head.sequence} is another event now, and ${known}.`
}

/** The action of the event that records that heads are gone for a reason. */
export const ACCEPTED_ACTION = 'audit-trail-accepted'

type AcceptingEvent = { readonly action?: unknown; readonly details?: unknown }

/**
 * The heads, as text, that events of these record as gone. Whoever asks has made sure that the events
 * are signed: an event put into the database would otherwise excuse what it likes.
 */
export function acceptedHeads(events: readonly AcceptingEvent[]): ReadonlySet<string> {
  const lists = events
    .filter(({ action }) => action === ACCEPTED_ACTION)
    .map(({ details }) => (details as { missing?: unknown } | null)?.missing)
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])))
}

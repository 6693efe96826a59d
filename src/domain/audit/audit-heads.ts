/**
 * The head of the audit trail: its newest event. A copy stored where nobody with access to the
 * database can change it detects truncation, which the chain itself cannot.
 */
export type AuditHead = { readonly sequence: number; readonly hash: string }

const HEAD = /^(\d{1,15}):([\da-f]{64})$/

/** Parses `120:3f…` (number, colon, hash in hex); null for anything else. */
export function readHead(text: string): AuditHead | null {
  const [, sequence, hash] = HEAD.exec(text.trim()) ?? []
  return sequence && hash ? { sequence: Number(sequence), hash } : null
}

export const headText = ({ sequence, hash }: AuditHead): string => `${sequence}:${hash}`

/** A head, and an instant at which it was the newest. */
export type DatedHead = AuditHead & { readonly at: string }

/** One line of the heads file: instant (ISO 8601, UTC), number, hash. */
export const headLine = ({ at, sequence, hash }: DatedHead): string => `${at} ${sequence} ${hash}\n`

/** Terminates a line left incomplete when a process stopped, so that the next is a new line. */
export const UNFINISHED = ' # unfinished'

const LINE = /^(\S+) (\d{1,15}) ([\da-f]{64})$/

/**
 * The heads in such a file, oldest first. A line without a line break was being written when the
 * process stopped and is ignored; any other malformed line throws, with its line number.
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

/** A head that was once the newest, and the hash the trail now has at that number, or null. */
export type UnmetHead = { readonly head: AuditHead; readonly found: string | null }

/** The known heads that the trail no longer has. `hashOf` returns an event's hash by number. */
export const unmetHeads = (
  known: readonly AuditHead[],
  hashOf: ReadonlyMap<number, string>,
): UnmetHead[] =>
  known
    .filter(({ sequence, hash }) => hashOf.get(sequence) !== hash)
    .map((head) => ({ head, found: hashOf.get(head.sequence) ?? null }))

/** What happened to a trail that lacks heads it once had; null if it lacks none. */
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

/** The action of the event that records that heads are missing for a known reason. */
export const ACCEPTED_ACTION = 'audit-trail-accepted'

type AcceptingEvent = { readonly action?: unknown; readonly details?: unknown }

/**
 * The heads, as text, that these events record as missing. The caller must have verified the
 * signatures: an event inserted into the database could otherwise excuse any gap.
 */
export function acceptedHeads(events: readonly AcceptingEvent[]): ReadonlySet<string> {
  const lists = events
    .filter(({ action }) => action === ACCEPTED_ACTION)
    .map(({ details }) => (details as { missing?: unknown } | null)?.missing)
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])))
}

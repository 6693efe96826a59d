/** What a text of an event is cut to, in characters: a reason may be long, everything else stands on a line. */
const LONGEST_REASON = 10_000
const LONGEST = 500

/**
 * The texts of an event, cut to a length that can always be kept: what happened is recorded however long
 * the words of those concerned are. A cut one ends in “…”.
 */
export function eventTexts<Event extends object>(event: Event): Event {
  const cut = Object.entries(event).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? cutTo(name === 'why' ? LONGEST_REASON : LONGEST, value) : value,
  ])
  return Object.fromEntries(cut) as Event // the same names
}

/** Cut between letters: half a pair of surrogates is another letter once it has been stored. */
export function cutTo(most: number, text: string): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** The most characters of a text in an event: a reason may be long, anything else is one line. */
const LONGEST_REASON = 10_000
const LONGEST = 500

/**
 * The texts of an event, truncated to a length that can always be stored, so that the event is
 * recorded however long the input was. Truncated text ends in “…”.
 */
export function eventTexts<Event extends object>(event: Event): Event {
  const cut = Object.entries(event).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? truncate(name === 'why' ? LONGEST_REASON : LONGEST, value) : value,
  ])
  return Object.fromEntries(cut) as Event // keys are unchanged
}

/** Never cuts a surrogate pair in half: a lone surrogate becomes another character once stored. */
export function truncate(most: number, text: string): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

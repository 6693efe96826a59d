/** Longer than a word in any language: pasted binary, a drawn line. In characters. */
const LONGEST_RUN = 200

const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'gu')

/**
 * A value with each unbroken run of characters cut to 200, in every string in it. Patterns for
 * words try a match from each character, which takes minutes on a run of a megabyte.
 */
export function withShortRuns<Value>(value: Value): Value {
  if (typeof value === 'string')
    return value.replace(LONG_RUN, (run) => run.slice(0, LONGEST_RUN)) as Value & string
  if (Array.isArray(value)) return value.map(withShortRuns) as Value & unknown[]
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, withShortRuns(inner)])
  return Object.fromEntries(entries) as Value & object // keys are unchanged
}

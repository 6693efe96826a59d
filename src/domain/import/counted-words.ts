const VERBS =
  'are|is|was|were|have|has|had|will|can|could|would|should|now|said|who|that|which|use|need|live|took|take|came|come|go|went|want|joined|attended|visited|signed|travelled'
const JOINTS =
  'with|across|by|at|from|since|because|as|when|where|after|before|while|and|or|to|for|on|than|during|per|they|it|we|recruited|this|last|next|each|every'
const MARKS = '[,.;:!?()“”"–—]|\\s-\\s'
const COUNT_STOPS = new RegExp(
  `\\s(?:${VERBS}|${JOINTS}|in(?!\\s(?:care|need|poverty|work|training|education)\\b))\\s|${MARKS}|$`,
  'u',
)
const SHARE_STOPS = new RegExp(`\\s(?:${VERBS})\\s|${MARKS}|$`, 'u')
const NO_UNIT = new RegExp(`^(?:of|in|within|over|under|${JOINTS})\\s`, 'u')
const MOST_WORDS = 6

const upTo = (stops: RegExp, text: string): string => text.slice(0, stops.exec(text)?.index).trim()

/** What a number counts: the words after it up to a verb, a conjunction or punctuation, or null. */
export function countedUnit(after: string): string | null {
  const words = upTo(COUNT_STOPS, after)
  if (!/^\p{L}/u.test(words) || NO_UNIT.test(words)) return null
  return words.split(/\s+/u).length <= MOST_WORDS ? words : null
}

/** The whole that a share is of: `of young people in the city` up to the verb, or null. */
export function sharePopulation(after: string): string | null {
  const of = /^\s+of\s+(?:all\s)?/u.exec(after)
  return of ? upTo(SHARE_STOPS, after.slice(of[0].length)) || null : null
}

/** Whether a unit is plural, such as `assistant director roles` after `two`. */
export const isPlural = (unit: string): boolean =>
  /(?:s|people|children|staff|men|women)$/u.test(unit) &&
  !/^(?:\S+\s)?(?:years|months|weeks|days|hours|minutes|times|winters|summers|springs|autumns|decades)$/u.test(
    unit,
  )

/** Random choices from a fixed seed, so that the fixtures have the same text in every run. */
export type Dice = {
  /** An integer from 0 to `limit` - 1. */
  readonly below: (limit: number) => number
  readonly oneOf: <T>(choices: readonly T[]) => T
}

/** Mulberry32: small, fast, and the same on every machine. */
export function diceFrom(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    oneOf: (choices) => choices[below(choices.length)] as (typeof choices)[number], // the index is below the length
  }
}

const WHO = [
  'Foster carers',
  'Families with young children',
  'Volunteers at the food bank',
  'Young people leaving care',
  'Tenants of council homes',
  'Market traders',
  'Apprentices',
  'People who rent privately',
  'Residents over 65',
  'School leavers',
]
const DOES = [
  'will have a say in',
  'are set to benefit from',
  'are being asked about',
  'can now take part in',
  'have helped to shape',
  'will be the first to use',
  'have welcomed',
  'are at the centre of',
]
const WHAT = [
  'a new family hub',
  'the plan for warmer homes',
  'a programme of repairs to local roads',
  'free swimming in the school holidays',
  'the restoration of the old town hall',
  'a pottery workshop for beginners',
  'the consultation on bus routes',
  'a fund for community gardens',
  'the new adult education centre',
  'a scheme for safer streets at night',
]
const WHERE = [
  'in Northgate',
  'on the Millbrook estate',
  'across the city',
  'in Eastwell town centre',
  'near Canalside',
  'in Highfield and Ashbank',
]
const WHEN = ['this spring', 'from September', 'over the next two years', 'before the winter']
const WHY = [
  'after 1,240 people answered a survey last year',
  'thanks to £2.4 million from the regional growth fund',
  'as part of the council’s plan for children and families',
  'because waiting times had doubled since 2019',
  'following a report to cabinet in June',
  'with help from 37 local organisations',
]

export const headline = (dice: Dice): string =>
  `${dice.oneOf(WHO)} ${dice.oneOf(DOES)} ${dice.oneOf(WHAT)}`

export const sentence = (dice: Dice): string =>
  `${headline(dice)} ${dice.oneOf(WHERE)} ${dice.oneOf(WHEN)}, ${dice.oneOf(WHY)}.`

export const plausibleParagraph = (dice: Dice, sentences = 3): string =>
  Array.from({ length: sentences }, () => sentence(dice)).join(' ')

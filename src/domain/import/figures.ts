import type { Figure, LineUse, Passage } from '@/domain/text/parsed-page'
import { MONTH_PATTERN } from '@/domain/text/printed-date'
import { type Sentence, sentencesOf } from '@/domain/text/sentences'
import { speechSpans } from '@/domain/text/speech'

import { countedUnit, isPlural, sharePopulation } from './counted-words'

const QUALIFIER =
  '(?:\\b(?<qualifier>just over|just under|more than|less than|fewer than|at least|up to|over|about|around|nearly|almost|just)\\s)?'
const NUMBER = '(?<number>(?<![\\p{L}\\d.,/:–‑-])[£€$]?\\d+(?:,\\d{3})*(?:\\.\\d+)?)'
const SCALE = '(?<scale>\\s?%|\\s(?:per cent|percent|million|billion)\\b|(?:m|bn)\\b)?'
const WORD = '\\b(?<word>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b'
const FIGURE = new RegExp(`${QUALIFIER}(?:${NUMBER}${SCALE}|${WORD})(?![\\p{L}\\d/:–‑-])`, 'giu')

const SOURCE =
  /\b(?:according to|(?:figures|data|statistics) from|source:|published by)\s(?<source>[^,.;]{3,80}?)(?=\s(?:say|says|show|shows|suggest|suggests|that)\b|[,.;]|$)/iu
const PERIOD = new RegExp(
  `\\b(?:in|by|since|from|during|until|at)\\s(?<period>(?:\\d{1,2}\\s)?(?:${MONTH_PATTERN})(?:\\s\\d{4})?|(?:19|20)\\d{2})\\b`,
  'u',
)
/** Limits for a hostile file, far above any sentence a person writes. */
const WINDOW = 400
const MOST_IN_SENTENCE = 100
const READ_IN = new Set<LineUse>(['standfirst', 'paragraph', 'quote', 'list-item', 'definition'])

/** Context that makes a number a day, a time, part of an age range, or part of a name. */
const NO_FIGURE = {
  after: new RegExp(`^(?:\\s?(?:am|pm)\\b|(?:st|nd|rd|th)\\b|\\s(?:${MONTH_PATTERN})\\b)`, 'u'),
  before: new RegExp(
    `(?:\\b(?:${MONTH_PATTERN}|level|stage|part|step|page|line|section|article|phase|unit|number|option)|\\bNo\\.?|#)\\s$`,
    'iu',
  ),
}

/**
 * The numbers a text relies on, in order, as printed: counts, shares, money. Omits days, years,
 * times, numbers inside names and bare numbers that count nothing. A number in words counts only
 * before a plural.
 */
export const findFigures = (passages: readonly Passage[]): Figure[] =>
  passages
    .filter(({ usedAs }) => READ_IN.has(usedAs))
    .flatMap((passage) => sentencesOf(passage.text).flatMap((part) => figuresIn(passage, part)))

function figuresIn(passage: Passage, { text, from }: Sentence): Figure[] {
  const spans = quotedSpans(passage)
  const source = SOURCE.exec(text)?.groups?.source ?? null
  return numbersIn(text).map((found, index, all) => {
    const at = from + found.at
    const { value, qualifier, unit, population, isInWords } = found
    return {
      value,
      qualifier,
      unit,
      population,
      period: PERIOD.exec(text.slice(found.at, all[index + 1]?.at))?.groups?.period ?? null,
      source,
      isInWords,
      isInsideQuote: spans.some(([start, end]) => at >= start && at < end),
      printed: unit ? `${found.printed} ${unit}` : found.printed,
      rest: restAfter(text.slice(found.end, all[index + 1]?.at)),
      sentence: text.trim(),
      line: passage.lines[0] ?? 0,
    }
  })
}

type FoundNumber = Pick<
  Figure,
  'value' | 'qualifier' | 'unit' | 'population' | 'isInWords' | 'printed'
> & { readonly at: number; readonly end: number }

/** The numbers in a sentence that count something, with what they count. */
function numbersIn(text: string): FoundNumber[] {
  return [...text.matchAll(FIGURE)].slice(0, MOST_IN_SENTENCE).flatMap((match) => {
    const { qualifier = null, number, scale = '', word } = match.groups ?? {}
    const start = match.index + (qualifier ? qualifier.length + 1 : 0)
    const before = text.slice(Math.max(0, start - 24), start)
    const after = text.slice(match.index + match[0].length).slice(0, WINDOW)
    const isShare = /%|cent/u.test(scale)
    const unit = isShare ? null : countedUnit(after)
    if (number ? isDayOrName({ number, before, after }) : !isCount({ unit, before })) return []
    if (!unit && !scale && !qualifier && !/[£€$,]/u.test(number ?? '')) return []
    const population = isShare ? sharePopulation(after) : null
    const value = `${number ?? word ?? ''}${scale}`
    const found = { value, qualifier, unit, population, isInWords: !number, printed: match[0] }
    return { ...found, at: match.index, end: match.index + match[0].length }
  })
}

/** Up to a dash that opens an aside, without closing punctuation. */
const restAfter = (text: string): string =>
  (text.split(/\s[–—-]\s/u)[0] ?? '').replace(/[\s.,;:!?”’]+$/u, '').trim()

/** In a quote, everything from the first opening mark to the end is speech. */
function quotedSpans({ usedAs, text }: Passage): [number, number][] {
  return usedAs === 'quote'
    ? [[Math.max(0, text.search(/[“"‘]/u)), text.length]]
    : speechSpans(text)
}

type Around = { readonly number: string; readonly before: string; readonly after: string }

const isDayOrName = ({ number, before, after }: Around): boolean =>
  /^(?:19|20)\d{2}$|^0\d/u.test(number) ||
  /\d\s$/u.test(before) ||
  NO_FIGURE.after.test(after) ||
  NO_FIGURE.before.test(before)

const isCount = ({ unit, before }: { unit: string | null; before: string }): boolean =>
  unit !== null && isPlural(unit) && !NO_FIGURE.before.test(before)

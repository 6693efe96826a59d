import type { ParsedPage, Passage } from '@/domain/text/parsed-page'

import { type Hit, hitAt, ownPassages } from './style-check'

const CAPITAL = "\\p{Lu}[\\p{L}’'-]*"
const JOINT = '(?:and|of|at|for|the|to|in|with|&)'
const NAME = new RegExp(`${CAPITAL}(?:\\s(?:${JOINT}\\s){0,2}${CAPITAL}){1,12}`, 'gu')
/** Words that have a capital only because they start a sentence. */
const STARTERS =
  /^(?:The|A|An|In|On|At|As|For|If|This|That|And|But|We|It|They|From|By|To|With|Both|However)$/u
/** Limits the time spent on a long hostile page; real pages are far below it. */
const MOST_NAMES = 150
const MOST_WORDS = 7

type Name = { readonly words: string; readonly isWhole: boolean }
type Variant = { readonly passage: Passage; readonly at: number; readonly words: string }

/**
 * Names of several words that appear elsewhere with other capitals or a stray ’s: `Race at work
 * Charter` and `Race at Work Charter`. A lower-case variant counts only if the name also appears on
 * its own, not just within a longer one.
 */
export function differingNames(page: ParsedPage): Hit[] {
  const passages = ownPassages(page)
  const reported: Variant[] = []
  return namesIn(passages).flatMap((name) => {
    const variants = variantsOf(name, passages).filter(
      (variant) => !reported.some((known) => overlaps(known, variant)),
    )
    const first = variants.filter(({ words }, at) => {
      return variants.findIndex((other) => other.words === words) === at
    })
    for (const variant of variants) reported.push(variant)
    return first.map(({ passage, at, words }) => ({
      ...hitAt(passage, at, words.length),
      facts: `Elsewhere: ${name.words}.`,
    }))
  })
}

const overlaps = (known: Variant, one: Variant): boolean =>
  known.passage === one.passage && one.at < known.at + known.words.length && known.at <= one.at

/** Every place where the same words appear in another form. */
function variantsOf({ words: name, isWhole }: Name, passages: readonly Passage[]): Variant[] {
  const words = name.split(/\s/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const pattern = new RegExp(
    `(?<!\\p{L})${words.join("(?:[’']s)?\\s")}(?![\\p{L}’'-]*\\p{L})`,
    'giu',
  )
  const own = /^(?:Our|Your|Their|My)\s/u.test(name)
  const needed = own ? /^\p{Lu}/u : isWhole ? /^/u : /\p{Lu}/u
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)]
      .map((match) => ({ passage, at: match.index, words: match[0].replace(/\s/gu, ' ') }))
      .filter((variant) => !isSame(variant, name))
      .filter((variant) => needed.test(variant.words)),
  )
}

/** A capital first letter may be due to its position; a line in capitals proves nothing. */
const isSame = ({ words }: Variant, name: string): boolean =>
  words === words.toUpperCase() || words.slice(1) === name.slice(1)

/** Names, longest first; of a longer run also every part from one capital to another. */
function namesIn(passages: readonly Passage[]): Name[] {
  const names = new Map<string, boolean>()
  for (const { text } of passages)
    for (const [run] of text.matchAll(NAME)) {
      const words = withoutStarter(run.replace(/[’']s$/u, '').split(/\s/u))
      const whole = words.join(' ')
      for (const part of partsOf(words)) names.set(part, names.get(part) || part === whole)
    }
  return [...names]
    .map(([words, isWhole]) => ({ words, isWhole }))
    .sort((a, b) => b.words.length - a.words.length)
    .slice(0, MOST_NAMES)
}

const withoutStarter = (words: string[]): string[] =>
  STARTERS.test(words[0] ?? '') ? words.slice(1) : words

function partsOf(words: readonly string[]): string[] {
  const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word)
  return words.flatMap((first, from) => {
    if (!isCapital(first)) return []
    const ends = words.slice(from + 1, from + MOST_WORDS)
    return ends.flatMap((last, step) =>
      isCapital(last) ? [words.slice(from, from + step + 2).join(' ')] : [],
    )
  })
}

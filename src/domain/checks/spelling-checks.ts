import { type DraftPassage, draftExcerpt, ownWords } from './draft-passages'
import type { Found } from './finding'
import type { Knowledge } from './knowledge'

/** A word with its apostrophes; the parts of a hyphenated word are looked up separately. */
const WORD = /(?<![\p{L}\p{N}@/.#&])\p{L}[\p{L}’']*\p{L}(?![\p{L}\p{N}@]|\.\p{L})/gu
/** Addresses and abbreviations, which are not spell-checked. */
const ADDRESS = /\S*(?:@|:\/\/|www\.)\S*/gu
const MOST = 50

/** Words in neither the dictionary nor the council's own list, each once. */
export function spellingFindings(
  passages: readonly DraftPassage[],
  { isWord }: Knowledge,
): Found[] {
  if (!isWord) return []
  const seen = new Set<string>()
  const found: Found[] = []
  for (const passage of passages) {
    const own = ownWords(passage).replace(ADDRESS, (address) => ' '.repeat(address.length))
    for (const { 0: printed, index } of own.matchAll(WORD)) {
      const word = plainWord(printed)
      if (seen.has(word) || isAbbreviation(word)) continue
      seen.add(word)
      if (isWord(word)) continue
      const excerpt = draftExcerpt(passage.text.slice(Math.max(0, index - 20)))
      found.push({ code: 'spelling', field: passage.field, facts: { word: printed }, excerpt })
      if (found.length === MOST) return found
    }
  }
  return found
}

const plainWord = (printed: string): string =>
  printed.normalize('NFC').replaceAll('’', "'").replace(/'s?$/u, '')

const isAbbreviation = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word.length <= 8

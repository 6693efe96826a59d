import { normalWords } from './normal-words'

const WORDS_BEFORE = 10
const WORDS_AFTER = 20

/**
 * The words of `text` around the first match for `q`, on one line, with … where it was cut; empty
 * if there is none. Words are printed as written, not as normalised for comparison.
 */
export function searchExcerpt({ text, q }: { text: string; q: string }): string {
  const terms = normalWords(q)
  if (terms.length === 0) return ''
  const words = text.split(/\s+/).filter(Boolean)
  const at = words.findIndex((word) => isMatch(word, terms))
  if (at < 0) return ''
  const start = Math.max(0, at - WORDS_BEFORE)
  const end = at + WORDS_AFTER
  const cut = words.slice(start, end).join(' ')
  return `${start > 0 ? '… ' : ''}${cut}${end < words.length ? ' …' : ''}`
}

/** `Exampleton-on-Sea’s` is written as one word and compared as three. */
const isMatch = (word: string, terms: readonly string[]): boolean =>
  normalWords(word).some((part) =>
    terms.some((term) => part === term || (term.length > 3 && part.startsWith(term))),
  )

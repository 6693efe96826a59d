import type { PublicIndex } from './indexed-item'
import { normalWords } from './normal-words'

/** More words than anyone types only cost time. */
const MOST_WORDS = 12
const SHORTEST_PREFIX = 2
const SHORTEST_FUZZY = 5

/**
 * The keys of what contains every word of `q`, best match first; the last word may be a prefix. If
 * nothing has them all as spelt, one letter in five may differ.
 */
export function findMatches({ index, q }: { index: PublicIndex; q: string }): string[] {
  const terms = normalWords(q).slice(0, MOST_WORDS)
  if (terms.length === 0) return []
  const query = terms.join(' ')
  const prefix = (term: string, place: number, all: string[]) =>
    place === all.length - 1 && term.length >= SHORTEST_PREFIX
  const exact = index.words.search(query, { prefix })
  const found =
    exact.length > 0
      ? exact
      : index.words.search(query, {
          prefix,
          fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? 0.2 : false),
        })
  return found.map(({ id }) => String(id))
}

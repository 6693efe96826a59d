import { segmentsOf } from '@/domain/text/segments'

/** The words of a text, without punctuation or spaces. */
export const wordsIn = (text: string): string[] =>
  segmentsOf(text, 'word')
    .filter(({ isWordLike }) => isWordLike)
    .map((word) => word.text)

/** A British child starts school at five. */
const FIRST_GRADE_AGE = 5

/**
 * The age at which a reader finds a text easy: the Automated Readability Index (Senter and Smith,
 * 1967), as an age. It counts letters, where other formulae estimate syllables. Unreliable below
 * about twenty words.
 */
export function readingAge(text: string, sentences: number): number {
  const words = wordsIn(text)
  if (words.length === 0 || sentences === 0) return FIRST_GRADE_AGE
  const letters = words.join('').length
  const grade = 4.71 * (letters / words.length) + 0.5 * (words.length / sentences) - 21.43
  return Math.max(FIRST_GRADE_AGE, Math.round(grade + FIRST_GRADE_AGE))
}

/** Words a minute for an adult reading on screen (Brysbaert, 2019: 238 for English non-fiction). */
const WORDS_A_MINUTE = 238

/** Reading time for a number of words in whole minutes, at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / WORDS_A_MINUTE))

/**
 * Text as the search compares it: lower case, no accents, no apostrophes, one space between words.
 * Non-breaking spaces and hyphens, curly and straight quotes, and full-width letters are
 * normalised, so that text typed in Word is found by a query typed on a phone.
 */
export const normalText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS_AND_APOSTROPHES, '')
    .toLowerCase()
    .replace(BETWEEN_WORDS, ' ')
    .trim()

const MARKS_AND_APOSTROPHES = /[\p{M}'’‘ʼ`´\u00AD\u200B\u2060]/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu

/**
 * The normalised words of a text, in the singular: “Exampleton‑on‑Sea’s Families” gives exampleton,
 * on, sea, family.
 */
export const normalWords = (text: string): string[] =>
  normalText(text).split(' ').filter(Boolean).map(singular)

/** D. Harman’s rules for a plural s (“How effective is suffixing?”, 1991): few and harmless. */
function singular(word: string): string {
  if (word.length > 4 && /[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (word.length > 3 && /[^aeo]es$/.test(word)) return word.slice(0, -1)
  if (word.length > 3 && /[^us]s$/.test(word)) return word.slice(0, -1)
  return word
}

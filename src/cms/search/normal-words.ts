/**
 * Text as the search compares it: small letters, no accents, no apostrophes, one space between words.
 * Non-breaking spaces and hyphens, curly and straight quotes, full-width letters all become alike, so
 * that what was typed into Word is found by what is typed on a phone.
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

/** The words of a text, normalised: “Stoke‑on‑Trent’s” gives stoke, on, trents. */
export const normalWords = (text: string): string[] => normalText(text).split(' ').filter(Boolean)

/** Heuristics on the shape of a scraped line, before parsing. All expect trimmed text. */

const SENTENCE_END = /[.!?:;…]["”’)\]]{0,3}$/u
const ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/iu
const BULLET = /^([•◦▪‣·*–—-])[\s\u00A0]+(?=\S)/u
const NUMBERED = /^(\d{1,2})[.)][\s\u00A0]+(?=\S)/u
const NAME =
  /^(?:\p{Lu}[\p{L}’'-]*\.?)(?:\s(?:\p{Lu}[\p{L}’'-]*\.?|de|van|von|der|ap|la|le)){1,4}$/u
const ALT_TEXT =
  /^(?:(?:an?|the)\s)?(?:photo(?:graph)?|image|picture|logo)\sof\s|^(?:\S+\s){1,4}\p{Ll}+ing\s(?:\S+\s){0,2}(?:in|on|with|at|by|over|under|beside|near|outside|inside|around|through|along)\s/iu

/** A body heading is short; a headline may be long: the longest seen has 124 characters. */
const LONGEST_HEADING_WORDS = 13
export const LONGEST_TITLE_WORDS = 30

/** The number of words, as separated by spaces. */
export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/** Ends with a full stop or similar, ignoring quotation marks and brackets. */
export const endsLikeSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-8))

/** A web address and nothing else, with or without its scheme. */
export const isAddress = (text: string): boolean => text.length < 300 && ADDRESS.test(text)

/** Two to five capitalised words and nothing else: `Ann Marie O’Brien`. */
export const isPersonName = (text: string): boolean => text.length <= 50 && NAME.test(text)

/** Looks like alt text: `Child painting with handprints …`, `Photograph of …`. A guess. */
export const looksLikeAltText = (text: string): boolean => text.length <= 200 && ALT_TEXT.test(text)

/** A list marker: its kind, its number, and the item without it. */
export type ListMark = { isOrdered: boolean; number: number | null; item: string }

export function listMark(text: string): ListMark | null {
  const number = NUMBERED.exec(text)
  if (number) {
    const item = text.slice(number[0].length).trim()
    return { isOrdered: true, number: Number(number[1]), item }
  }
  const bullet = BULLET.exec(text)
  if (!bullet) return null
  return { isOrdered: false, number: null, item: text.slice(bullet[0].length).trim() }
}

/** Short, capitalised and not a sentence: may be a heading. A question is allowed. */
export function isHeadingLike(text: string, mostWords = LONGEST_HEADING_WORDS): boolean {
  if (text.length > 220 || isAddress(text) || listMark(text)) return false
  if (endsLikeSentence(text) && !/[^.!?]\?["”’]?$/u.test(text)) return false
  if (/[,&–—-]$/u.test(text) || /[.!?]\s+\p{Lu}/u.test(text)) return false
  return /^["“‘(]?[\p{Lu}\d]/u.test(text) && /\p{L}{2}/u.test(text) && countWords(text) <= mostWords
}

/** Running text: it ends like a sentence, or is too long for a heading. */
export const isProse = (text: string): boolean =>
  endsLikeSentence(text) || countWords(text) > LONGEST_HEADING_WORDS

/** Normalises a title for comparison: case, spaces and the style of quotation marks. */
export const comparable = (text: string): string =>
  text
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\u2011/gu, '-')
    .trim()
    .toLowerCase()

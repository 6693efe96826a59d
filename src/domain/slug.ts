import transliterate from '@sindresorhus/transliterate'

const LONGEST = 80

/**
 * The last segment of an address, from a title: lower case, a to z, digits and single hyphens, at
 * most 80 characters, cut at a word boundary. Quotation marks and accents are removed, and other
 * letters transliterated: Łukasz becomes `lukasz`.
 */
export function slugFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘"“”]/g, '')
    .replace(/\p{L}+/gu, (letters) => transliterate(letters))
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST)
}

/** Whether this is a valid slug. */
export const isSlug = (text: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 120

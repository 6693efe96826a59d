/**
 * What comes along with a paste and no reader can see: control characters but for tab and line ends,
 * soft hyphens, zero-width spaces, byte-order marks, and marks that turn the direction of text (which
 * can make a line read otherwise than it is stored), and halves of a character, which no database keeps.
 * Joiners stay: scripts and emoji need them.
 */
const INVISIBLE = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u200B\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|\\p{Surrogate}',
  'gu',
)

/** The same words without what cannot be seen. Never changes a letter, a mark or a visible space. */
export const cleanText = (text: string): string => text.replace(INVISIBLE, '').normalize('NFC')

/** Cleans every text inside plain data: objects and lists, however deep. Anything else is passed on. */
export function cleanDeep<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T // still a text
  if (Array.isArray(value)) return value.map(cleanDeep) as T // still a list of the same things
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner)]),
  ) as T // the same keys
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * Invisible characters that arrive with a paste: control characters except tab and line breaks,
 * soft hyphens, zero-width spaces, byte order marks, bidirectional controls (which can make text
 * read differently from what is stored), and lone surrogates, which no database stores. Joiners are
 * kept: some scripts and emoji need them.
 */
const INVISIBLE = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u200B\\u2060\\uFEFF\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|\\p{Surrogate}',
  'gu',
)

/** Removes invisible characters and normalises to NFC. Never changes a visible character. */
export const cleanText = (text: string): string => text.replace(INVISIBLE, '').normalize('NFC')

/** Cleans every string in plain data (objects and arrays), at any depth. */
export function cleanDeep<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T // still a string
  if (Array.isArray(value)) return value.map(cleanDeep) as T // still an array of the same
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner)]),
  ) as T // keys are unchanged
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

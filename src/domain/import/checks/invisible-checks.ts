import type { ParsedPage } from '@/domain/import/parsed-page'
import type { Hit, StyleCheck } from './style-check'

/** Characters a reader cannot see or cannot tell from a common one. */
export const INVISIBLE_CHARACTERS: Readonly<Record<string, string>> = {
  '\u00A0': 'no-break space',
  '\u202F': 'narrow no-break space',
  '\u2011': 'no-break hyphen',
  '\u00AD': 'soft hyphen',
  '\u2009': 'thin space',
  '\u200A': 'hair space',
  '\u200B': 'zero width space',
  '\u200C': 'zero width non-joiner',
  '\u200D': 'zero width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'replacement character: a letter was lost',
}

/** One finding for each kind of character, with how many and where the first is. */
export const INVISIBLE_CHECKS: readonly StyleCheck[] = [
  {
    code: 'invisible-character',
    message: 'The text holds characters that cannot be seen.',
    find: ({ account }) =>
      Object.keys(INVISIBLE_CHARACTERS).flatMap((character) => countOf(account, character)),
  },
]

function countOf(account: ParsedPage['account'], character: string): Hit[] {
  const counts = account.map(({ line, text }) => ({
    line,
    count: text.split(character).length - 1,
  }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return []
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return [
    {
      line: counts.find(({ count }) => count > 0)?.line ?? 0,
      excerpt: `U+${code} × ${total}`,
      facts: `${INVISIBLE_CHARACTERS[character]}, ${total} of them.`,
      count: total,
      isInsideQuote: false,
    },
  ]
}

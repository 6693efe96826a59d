import type { ParsedPage } from '@/domain/text/parsed-page'

import type { Hit, StyleCheck } from './style-check'

type Kind = { readonly pattern: RegExp; readonly code: string; readonly name: string }

const character = (code: string, name: string): Kind => ({
  pattern: new RegExp(`\\u{${code}}`, 'gu'),
  code: `U+${code}`,
  name,
})

/** Characters that are invisible, or look like a common one. */
const INVISIBLE_CHARACTERS: readonly Kind[] = [
  character('00A0', 'no-break space'),
  character('202F', 'narrow no-break space'),
  character('2011', 'no-break hyphen'),
  character('00AD', 'soft hyphen, dropped when saved'),
  character('2009', 'thin space'),
  character('200A', 'hair space'),
  character('200B', 'zero-width space, dropped when saved'),
  character('200C', 'zero-width non-joiner'),
  character('200D', 'zero-width joiner'),
  character('200E', 'left-to-right mark'),
  character('200F', 'right-to-left mark'),
  character('2028', 'line separator'),
  character('2060', 'word joiner, dropped when saved'),
  character('FEFF', 'byte-order mark, dropped when saved'),
  character('FFFD', 'replacement character: a letter was lost'),
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/gu,
    code: 'Direction marks',
    name: 'they can make a line read otherwise than it is stored; dropped when saved',
  },
  {
    pattern: /(?!\t)\p{Cc}/gu,
    code: 'Control characters',
    name: 'dropped when saved',
  },
]

/** One finding for each such character, with the count and its first position. */
export const INVISIBLE_CHECKS: readonly StyleCheck[] = [
  {
    code: 'invisible-character',
    find: ({ account }) => INVISIBLE_CHARACTERS.flatMap((kind) => countOf(account, kind)),
  },
]

function countOf(account: ParsedPage['account'], { pattern, code, name }: Kind): Hit[] {
  const counts = account.map(({ line, text }) => ({
    line,
    count: text.match(pattern)?.length ?? 0,
  }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return []
  return [
    {
      line: counts.find(({ count }) => count > 0)?.line ?? 0,
      excerpt: `${code} × ${total}`,
      facts: `${name}, ${total} of them.`,
      count: total,
      isInsideQuote: false,
    },
  ]
}

import type { ParsedPage } from '@/domain/text/parsed-page'

import { type Hit, hitAt, ownPassages, type StyleCheck } from './style-check'

/** Well-known abbreviations (GOV.UK style guide), and letters after names. */
const KNOWN = new Set(
  'GP MP MPs NHS BBC UK USA EU TV ID PIN CV PDF FAQ VAT DIY IT HMRC DVLA GCSE COVID LGBT LGBTQ LGBTQIA CBE OBE MBE DBE BEM QPM QFSM KC QC DL JP PhD ENDS AM PM OK MOT RAF II III IV'.split(
    ' ',
  ),
)
const TOKEN = /(?<![\p{L}\p{N}-])(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{Lu}\p{L}{1,7}(?![\p{L}\p{N}])/gu

/** Abbreviations that are not explained at first use. */
export const ABBREVIATION_CHECKS: readonly StyleCheck[] = [
  {
    code: 'abbreviation-unexplained',
    find: unexplained,
  },
]

function unexplained(page: ParsedPage): Hit[] {
  const seen = new Set<string>()
  return ownPassages(page).flatMap((passage) => {
    if (passage.text === passage.text.toUpperCase()) return []
    return [...passage.text.matchAll(TOKEN)].flatMap((match) => {
      const [token] = match
      if (KNOWN.has(token) || seen.has(token) || /\p{Ll}{2}/u.test(token)) return []
      seen.add(token)
      const end = match.index + token.length
      return isExplained(passage.text, match.index, end)
        ? []
        : [{ ...hitAt(passage, match.index, token.length), facts: token }]
    })
  })
}

/** `not in education, employment or training (NEET)`, or `NEET (not in education …)`. */
function isExplained(text: string, from: number, to: number): boolean {
  const isBracketed = text[from - 1] === '(' && /^s?\)/u.test(text.slice(to))
  const hasWordsBefore = /\p{L}{2,}\s+\S+\s+\($/u.test(text.slice(Math.max(0, from - 80), from))
  return (isBracketed && hasWordsBefore) || /^\s\(\p{L}+\s/u.test(text.slice(to))
}

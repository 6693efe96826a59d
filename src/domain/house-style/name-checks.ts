import type { ParsedPage } from '@/domain/text/parsed-page'

import { differingNames } from './differing-names'
import { type Hit, hitAt, type StyleCheck } from './style-check'

/** One spelling for one thing, and one form of address for one kind of speaker. */
export const NAME_CHECKS: readonly StyleCheck[] = [
  {
    code: 'name-capitals-differ',
    find: differingNames,
  },
  {
    code: 'councillor-title-missing',
    isSuggestion: true,
    find: missingTitles,
  },
  {
    code: 'attribution-comma',
    find: openRoles,
  },
]

const quotesOf = ({ blocks }: ParsedPage) => blocks.filter((block) => block.type === 'quote')

/** A hit on a quote's attribution as printed. */
function attributionHit(
  { passages }: ParsedPage,
  lines: readonly number[],
  printed: string,
): Hit[] {
  const passage = passages.find((one) => one.lines[0] === lines[0])
  return passage ? [hitAt(passage, Math.max(0, passage.text.indexOf(printed)), printed.length)] : []
}

/** Council leaders and cabinet members are councillors. */
function missingTitles(page: ParsedPage): Hit[] {
  const quotes = quotesOf(page)
  const isTitled = /^(?:councillor|cllr)/iu
  if (!quotes.some(({ attribution }) => isTitled.test(attribution?.titleBefore ?? ''))) return []
  return quotes.flatMap(({ attribution, lines }) =>
    /\b(?:leader|cabinet member|portfolio holder)\b/iu.test(attribution?.roleText ?? '') &&
    attribution?.speakerName &&
    !attribution.titleBefore
      ? attributionHit(page, lines, attribution.printed)
      : [],
  )
}

/** A role opened by a comma and not closed by one. */
function openRoles(page: ParsedPage): Hit[] {
  return quotesOf(page).flatMap(({ attribution, lines }) =>
    attribution && /^[^,]+,\s.*[^,]\s(?:said|says|added)\s*:$/u.test(attribution.printed)
      ? attributionHit(page, lines, attribution.printed)
      : [],
  )
}

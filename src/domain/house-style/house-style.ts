import { type CheckCode, wordingOf } from '@/domain/checks/check-table'
import type { ParsedPage } from '@/domain/text/parsed-page'

import { ABBREVIATION_CHECKS } from './abbreviation-checks'
import { DATE_CHECKS } from './date-checks'
import { INVISIBLE_CHECKS } from './invisible-checks'
import { LINK_CHECKS } from './link-checks'
import { MARK_CHECKS } from './mark-checks'
import { NAME_CHECKS } from './name-checks'
import { PAGE_CHECKS } from './page-checks'
import { MOST_HITS, type StyleCheck } from './style-check'
import { WORD_CHECKS } from './word-checks'

/** Every check of an imported page. No code occurs twice. */
export const HOUSE_STYLE_CHECKS: readonly StyleCheck[] = [
  ...PAGE_CHECKS,
  ...DATE_CHECKS,
  ...MARK_CHECKS,
  ...WORD_CHECKS,
  ...NAME_CHECKS,
  ...LINK_CHECKS,
  ...ABBREVIATION_CHECKS,
  ...INVISIBLE_CHECKS,
]

/** What no pattern can find. Reported, so that a clean report is not taken for a clean page. */
export const FOR_A_PERSON =
  'A machine does not see a missing or wrong word, a comma that should be a full stop, a verb that does not fit its subject, a claim that is not true, or who should have been asked.'

/** A defect found on an imported page. `line` is 0 if it is about the whole page. */
export type Finding = {
  readonly code: CheckCode
  readonly line: number
  readonly excerpt: string
  readonly message: string
  /** Inside quoted speech: left as it is, whatever the house style says. */
  readonly isInsideQuote: boolean
  readonly isSuggestion: boolean
  /** How many occurrences one finding stands for; usually 1. */
  readonly count: number
}

/**
 * Every finding of a page by line, those about the whole page first. Nothing is changed. After 200
 * hits a check reports that there are more and lists no further.
 */
export const houseStyleFindings = (page: ParsedPage): Finding[] =>
  HOUSE_STYLE_CHECKS.flatMap((check) => findingsOf(check, page)).sort((a, b) => a.line - b.line)

function findingsOf(check: StyleCheck, page: ParsedPage): Finding[] {
  const { code, isSuggestion = false, find } = check
  const message = wordingOf(code)
  return find(page)
    .slice(0, MOST_HITS)
    .map(({ line, excerpt, isInsideQuote, count = 1, facts }, at) => {
      const more = at === MOST_HITS - 1 ? 'There are more like it.' : ''
      const words = [message, facts, more].filter(Boolean).join(' ')
      return { code, line, excerpt, message: words, isInsideQuote, isSuggestion, count }
    })
}

import { type CheckCode, wordingOf } from '@/domain/checks/check-table'
import { ABBREVIATION_CHECKS } from './abbreviation-checks'
import { DATE_CHECKS } from './date-checks'
import { INVISIBLE_CHECKS } from './invisible-checks'
import { LINK_CHECKS } from './link-checks'
import { MARK_CHECKS } from './mark-checks'
import { NAME_CHECKS } from './name-checks'
import { PAGE_CHECKS } from './page-checks'
import { MOST_HITS, type StyleCheck } from './style-check'
import { WORD_CHECKS } from './word-checks'
import type { ParsedPage } from '@/domain/text/parsed-page'

/** Every check of an imported page. A code stands in it once. */
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

/** What no pattern finds. The report says so, so that a clean report is not read as a clean page. */
export const FOR_A_PERSON =
  'A machine does not see a missing or wrong word, a comma that should be a full stop, a verb that does not fit its subject, a claim that is not true, or who should have been asked.'

/** A defect seen on an imported page. `line` is 0 when it is about the page as a whole. */
export type Finding = {
  readonly code: CheckCode
  readonly line: number
  readonly excerpt: string
  readonly message: string
  /** In somebody's own words: it stays as it is, whatever the house style says. */
  readonly isInsideQuote: boolean
  readonly isSuggestion: boolean
  /** How many there are, when one finding stands for several; else 1. */
  readonly count: number
}

/**
 * Every finding of a page by line, those of the whole page first. Nothing is changed. A check that
 * fires more than 200 times says that there are more and lists no further.
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

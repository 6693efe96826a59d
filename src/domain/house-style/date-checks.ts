import { comparable } from '@/domain/text/line-shapes'
import type { ParsedPage } from '@/domain/text/parsed-page'
import { MONTH_PATTERN } from '@/domain/text/printed-date'
import { sentencesOf } from '@/domain/text/sentences'

import {
  type Hit,
  hitAt,
  hitOn,
  hitPage,
  matching,
  ownPassages,
  runningText,
  type StyleCheck,
} from './style-check'

const MONTH = `(?:${MONTH_PATTERN})`

/** Dates and periods (GOV.UK style guide, "Dates"). */
export const DATE_CHECKS: readonly StyleCheck[] = [
  {
    code: 'ordinal-date',
    find: matching({
      pattern: new RegExp(
        `\\b\\d{1,2}(?:st|nd|rd|th)\\s(?:of\\s)?${MONTH}|\\b${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)\\b`,
        'gu',
      ),
    }),
  },
  {
    code: 'today-without-date',
    find: matching({
      pattern: new RegExp(
        `\\b[Tt]oday\\b(?![’']s)(?!\\s\\((?:\\w+day,?\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|${MONTH}\\s\\d{1,2}),?\\s\\d{4}\\))`,
        'gu',
      ),
      within: runningText,
      isNever: ({ before }) =>
        /\b(?:apply|join us|register|book|sign up|call us|visit)\s$/iu.test(before),
    }),
  },
  {
    code: 'month-first-date',
    find: matching({ pattern: new RegExp(`\\b${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?!:)`, 'gu') }),
  },
  {
    code: 'month-without-year',
    find: monthsWithoutYear,
  },
  {
    code: 'period-ends-before-start',
    find: matching({
      pattern: /\b(?:19|20)\d{2}\s?[-–—/‑]\s?(?:19|20)\d{2}\b/gu,
      isNever: ({ words }) => Number(words.slice(0, 4)) <= Number(words.slice(-4)),
    }),
  },
  {
    code: 'weekday-wrong',
    find: ({ published }) => publishedHit(published?.isWeekdayRight === false, published),
  },
  {
    code: 'published-date-unreadable',
    find: ({ published }) => publishedHit(published?.on === null, published),
  },
  {
    code: 'label-run-into-date',
    find: ({ passages }) =>
      passages.filter(({ usedAs }) => usedAs === 'label-and-published').map(hitOn),
  },
  {
    code: 'page-undated',
    find: (page) => (page.kind === 'page' && !hasDay(page) ? [hitPage(page.title.text)] : []),
  },
  {
    code: 'relative-time-undated',
    find: (page) => (page.published || hasDay(page) ? [] : RELATIVE_TIME(page)),
  },
]

const RELATIVE_TIME = matching({
  pattern:
    /\b(?:(?:over|in|during)\sthe\s(?:last|past)\s(?:\w+\s)?(?:year|month|week|decade)s?|(?:last|this|next)\s(?:year|month|week|summer|winter|spring|autumn)|recently)\b/giu,
  within: runningText,
})

const publishedHit = (isWrong: boolean, published: ParsedPage['published']): Hit[] =>
  isWrong && published
    ? [{ line: published.line, excerpt: published.printed, isInsideQuote: false }]
    : []

/** A date about the page itself: last updated, reviewed. */
const hasDay = ({ passages }: ParsedPage): boolean =>
  passages.some(({ text }) =>
    /\b(?:last )?(?:updated|reviewed|review date)\b.{0,20}\d/iu.test(
      comparable(text).slice(0, 120),
    ),
  )

const LONE_MONTH = new RegExp(
  `\\b(?:in|by|since|from|until|of|during|last|next|for)\\s(${MONTH})\\b(?!\\s\\d)(?!,?\\s(?:19|20)\\d{2})`,
  'gu',
)
const NUMBER = /(?<![\d\p{L}-])\d[\d,.]*(?:\sper\scent|%)?(?=\s)/u

function monthsWithoutYear(page: ParsedPage): Hit[] {
  return ownPassages(page).flatMap((passage) =>
    sentencesOf(passage.text)
      .filter(({ text }) => NUMBER.test(text))
      .flatMap(({ text, from }) =>
        [...text.matchAll(LONE_MONTH)].map((match) =>
          hitAt(passage, from + match.index, match[0].length),
        ),
      ),
  )
}

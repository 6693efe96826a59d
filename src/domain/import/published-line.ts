import { readPrintedDate } from '@/domain/text/printed-date'
import type { PublishedDate } from '@/domain/text/parsed-page'
import type { RawPassage } from '@/domain/text/raw-passages'

/** The line that dates a release, and the label that a scrape may have joined to it. */
export type PublishedLine = {
  readonly at: number
  readonly date: PublishedDate
  readonly label: string | null
}

const PUBLISHED =
  /^(?<label>.{0,100}?)\s*\b(?:date\s+)?(?:published|posted|issued)(?:\s+on|\s+date)?\s*:?\s+(?<date>\S.{3,45})$/iu
const NAMES_A_DAY = /\d\D{0,4}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.-]\d/iu
const IN_THE_HEAD = 20

/**
 * The first line near the top that states when the page was published, or consists of a date only.
 * `at` is the passage's index. A date that cannot be parsed is still reported, with `on` null.
 */
export function findPublishedLine(passages: readonly RawPassage[]): PublishedLine | null {
  for (const [at, passage] of passages.slice(0, IN_THE_HEAD).entries()) {
    const found = publishedLine(passage, at)
    if (found) return found
  }
  return null
}

function publishedLine({ text, lines }: RawPassage, at: number): PublishedLine | null {
  if (text.length > 180) return null
  const match = PUBLISHED.exec(text)?.groups
  const printed = match?.date ?? text
  const read = readPrintedDate(printed)
  if (!read && !(match && NAMES_A_DAY.test(printed))) return null
  const label = match?.label?.replace(/[|:–—-]\s*$/u, '').trim() || null
  return {
    at,
    label,
    date: {
      printed: match?.label ? text.slice(match.label.length).trim() : text,
      on: read?.on ?? null,
      isWeekdayRight: read?.isWeekdayRight ?? null,
      line: lines[0] ?? 0,
    },
  }
}

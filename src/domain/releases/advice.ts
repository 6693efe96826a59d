import { MOST_CHECKED } from '@/domain/checks/check-table'
import { type DraftPassage, draftPassages } from '@/domain/checks/draft-passages'
import { type Advice, type Found, toAdvice } from '@/domain/checks/finding'
import { houseStyleAdvice } from '@/domain/house-style/house-style-advice'
import type { Knowledge } from '@/domain/checks/knowledge'
import { lengthFindings, repeatedStandfirst } from '@/domain/checks/length-checks'
import { linkFindings } from '@/domain/checks/link-checks'
import { pictureFindings } from '@/domain/checks/picture-checks'
import { quoteMarkFindings } from '@/domain/checks/quote-checks'
import { spellingFindings } from '@/domain/checks/spelling-checks'
import { type StoredDraft, storedWords } from '@/domain/checks/stored-draft'
import { wordsToAvoid } from '@/domain/checks/words-to-avoid'
import type { ContentKind } from '@/domain/content-types'
import { withShortRuns } from '@/domain/text/long-runs'

type AdviceArgs = { kind: ContentKind; draft: StoredDraft; knowledge?: Knowledge }

/**
 * The advisory findings of a draft (domain/checks/check-table), in field order. Direct quotes are
 * skipped: exact words are never corrected.
 */
export function adviceFor({ kind, draft: whole, knowledge = {} }: AdviceArgs): Advice[] {
  const draft = withShortRuns(whole)
  const all = draftPassages(draft)
  const passages = firstOf(all)
  const found: Found[] = [
    ...(passages.length < all.length ? [{ code: 'not-all-checked', field: 'body' } as const] : []),
    ...lengthFindings(passages),
    ...repeatedStandfirst(passages),
    ...wordsToAvoid(passages),
    ...spellingFindings(passages, knowledge),
    ...linkFindings(draft, knowledge),
    ...quoteMarkFindings(draft),
    ...pictureFindings(draft, knowledge),
    ...(kind === 'news-releases' ? pressContactFindings(draft, knowledge) : []),
  ]
  const order = new Map(passages.map(({ field }, at) => [field, at]))
  const placeOf = ({ field }: Advice) => order.get(field) ?? passages.length
  return [...houseStyleAdvice(kind, passages), ...found.map(toAdvice)].sort(
    (a, b) => placeOf(a) - placeOf(b),
  )
}

/** The passages within the limit, so that no draft blocks the server for other users. */
function firstOf(passages: readonly DraftPassage[]): readonly DraftPassage[] {
  let read = 0
  const end = passages.findIndex(({ text }) => (read += text.length) > MOST_CHECKED)
  return end < 0 ? passages : passages.slice(0, end)
}

/** A release needs a contact for journalists (requirements 2.8): its own, or the press office. */
function pressContactFindings(
  { pressContact }: StoredDraft,
  { hasPressOffice = true }: Knowledge,
): Found[] {
  const own = (pressContact ?? {}) as StoredDraft // a group field, or undefined
  const isGiven = Boolean(storedWords(own.phone) || storedWords(own.email)) || hasPressOffice
  return isGiven ? [] : [{ code: 'no-press-contact', field: 'pressContact.phone' }]
}

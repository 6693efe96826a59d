import type { QuoteBlock } from '@/cms/generated/payload-types'
import { publishedOne } from '@/cms/read/published'
import { type Instant, monthAndYear } from '@/domain/dates'
import { pagePath } from '@/domain/paths'

import { paragraphsOf } from './paragraphs'
import { type PictureView, toPictureView } from './picture-view'

/**
 * Who said what, in which role, as stored at the time. Only the link and the portrait come from the
 * speaker's current record, and only if that person has a public page.
 */
export type QuoteView = {
  /** `quote-1`: every quote has its own anchor. */
  readonly anchor: string
  readonly isDirect: boolean
  /** Over 60 words: set smaller, never truncated. */
  readonly isLong: boolean
  readonly speaker: SpeakerView
  readonly role: string
  /** `Role when this was said, June 2021`; for reported speech, also that it is not verbatim. */
  readonly roleNote: string
  readonly saidAt: Instant | null
  /** As printed. Direct speech includes its quotation marks. */
  readonly paragraphs: readonly string[]
}

type SpeakerView = {
  readonly name: string
  /** Null unless the person has a public page. */
  readonly path: string | null
  readonly portrait: PictureView | null
}

const LONG_WORDS = 60

type QuoteArgs = {
  /** The quote's position among the quotes of its page, from 1. */
  number: number
  portrait: PictureView | null
}

/** The view of a stored quote. */
export function toQuoteView(quote: QuoteBlock, { number, portrait }: QuoteArgs): QuoteView {
  const isDirect = quote.kind === 'direct'
  const paragraphs = paragraphsOf(quote.words)
  return {
    anchor: `quote-${number}`,
    isDirect,
    isLong: wordCount(quote.words) > LONG_WORDS,
    speaker: { name: quote.speakerName, path: pathOf(quote.speaker), portrait },
    role: quote.speakerRole ?? '',
    roleNote: roleNote(quote, isDirect),
    saidAt: quote.saidOn ?? null,
    paragraphs: isDirect ? withQuotationMarks(paragraphs) : paragraphs,
  }
}

/** UK practice: each paragraph opens with a mark, only the last one closes. */
export const withQuotationMarks = (paragraphs: readonly string[]): string[] =>
  paragraphs.map((words, index) => `“${words}${index === paragraphs.length - 1 ? '”' : ''}`)

const wordCount = (words: string): number => words.split(/\s+/).filter(Boolean).length

function pathOf(speaker: QuoteBlock['speaker']): string | null {
  const slug = publishedOne(speaker)?.slug
  return slug ? pagePath('people', slug) : null
}

/** The speaker's portrait, if both the speaker and the picture are public. */
export const portraitOf = (speaker: QuoteBlock['speaker'], now: Instant): PictureView | null =>
  toPictureView(publishedOne(speaker)?.portrait, { now })

function roleNote({ speakerRole, saidOn }: QuoteBlock, isDirect: boolean): string {
  const subject = speakerRole ? 'Role when this was said' : 'Said'
  const month = saidOn ? monthAndYear(saidOn) : ''
  const when = speakerRole
    ? [subject, month].filter(Boolean).join(', ')
    : month && `Said in ${month}`
  return [when, isDirect ? '' : 'Reported, not word for word'].filter(Boolean).join('. ')
}

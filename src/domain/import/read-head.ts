import {
  comparable,
  isHeadingLike,
  isProse,
  listMark,
  LONGEST_TITLE_WORDS,
  looksLikeAltText,
} from '@/domain/text/line-shapes'
import type { LineUse, SiteBanner } from '@/domain/text/parsed-page'
import type { RawPassage } from '@/domain/text/raw-passages'

import { findTitle, HEAD_PASSAGES } from './find-title'
import { introducesSpeech } from './attribution'
import { findPublishedLine, type PublishedLine } from './published-line'
import { readBanners } from './site-banners'

/** The contents of a page's head. `uses` maps the index of each passage it consumed to its use. */
export type ReadHead = {
  readonly titleAt: number
  readonly published: PublishedLine | null
  readonly breadcrumb: readonly string[] | null
  readonly banners: readonly SiteBanner[]
  readonly uses: ReadonlyMap<number, LineUse>
}

type Breadcrumb = { at: number; items: string[] }

/** Reads title, date, breadcrumb, banners, pictures and standfirst; null if there is no title. */
export function readPageHead(passages: readonly RawPassage[]): ReadHead | null {
  const published = findPublishedLine(passages)
  const breadcrumb = findBreadcrumb(passages)
  const titleAt = findTitle({ passages, publishedAt: published?.at ?? null, breadcrumb })
  if (titleAt === null) return null
  const uses = new Map<number, LineUse>([[titleAt, 'title']])
  if (published) uses.set(published.at, published.label ? 'label-and-published' : 'published')
  if (breadcrumb) uses.set(breadcrumb.at, 'breadcrumb')
  const above = [...passages.slice(0, titleAt).keys()].filter((at) => !uses.has(at))
  const furniture = readBanners(above.flatMap((at) => passages[at] ?? []))
  above.forEach((at, index) => uses.set(at, furniture.uses[index] ?? aboveUse(passages, at)))
  markBelowTitle({ passages, titleAt, publishedAt: published?.at ?? -1, uses })
  return {
    titleAt,
    published,
    breadcrumb: breadcrumb?.items ?? null,
    banners: furniture.banners,
    uses,
  }
}

const aboveUse = (passages: readonly RawPassage[], at: number): LineUse =>
  looksLikeAltText(passages[at]?.text ?? '') ? 'picture' : 'not-recognised'

/** `You are here: Home | News`, or a line that starts with Home. */
function findBreadcrumb(passages: readonly RawPassage[]): Breadcrumb | null {
  const at = passages
    .slice(0, HEAD_PASSAGES)
    .findIndex(
      ({ text }) => text.length < 300 && /^(?:you are here\s*:|home\s*[|>›»/])/iu.test(text),
    )
  const text = passages[at]?.text
  if (!text) return null
  const items = text.replace(/^you are here\s*:\s*/iu, '').split(/\s*[|>›»/]\s*/u)
  return { at, items: items.filter(Boolean) }
}

/**
 * Marks a repeated title, pictures around it, a label above the date, and the first running text as
 * the standfirst.
 */
function markBelowTitle(head: {
  passages: readonly RawPassage[]
  titleAt: number
  publishedAt: number
  uses: Map<number, LineUse>
}): void {
  const { passages, titleAt, publishedAt, uses } = head
  const title = comparable(passages[titleAt]?.text ?? '')
  const again = passages
    .slice(0, HEAD_PASSAGES)
    .findLastIndex(({ text }, at) => at > titleAt && comparable(text) === title)
  for (let at = titleAt + 1; at < passages.length; at += 1) {
    if (uses.has(at)) continue
    const text = passages[at]?.text ?? ''
    if (comparable(text) === title && at <= again) uses.set(at, 'title-repeated')
    else if (isHeadingLike(text, LONGEST_TITLE_WORDS) && (at < again || looksLikeAltText(text)))
      uses.set(at, 'picture')
    else if (isHeadingLike(text, LONGEST_TITLE_WORDS) && at < publishedAt)
      uses.set(at, 'strand-label')
    else {
      if (mayOpen(text, passages[at + 1]?.text)) uses.set(at, 'standfirst')
      return
    }
  }
}

/** Running text that introduces neither a list nor speech. */
function mayOpen(text: string, next: string | undefined): boolean {
  if (!isProse(text) || isHeadingLike(text) || /^[“"]/u.test(text) || listMark(text)) return false
  const opensList = /[:;]$/u.test(text) && next !== undefined && listMark(next) !== null
  return (
    !opensList && !introducesSpeech(text) && !/\b(?:said|says|added)\s*[:,]?\s*[“"]/iu.test(text)
  )
}

import {
  comparable,
  isHeadingLike,
  isProse,
  LONGEST_TITLE_WORDS,
  looksLikeAltText,
} from './line-shapes'
import type { RawPassage } from './raw-passages'

/** A page's head is over by then. */
export const HEAD_PASSAGES = 15

/**
 * Index of the passage that is the title, or null. A title printed twice is surest; then the short
 * line above the published date; then what the breadcrumb ends with; then the last short line above
 * the first running text. A picture's text is passed over while anything else is left.
 */
export function findTitle({
  passages,
  publishedAt,
  breadcrumb,
}: {
  passages: readonly RawPassage[]
  publishedAt: number | null
  breadcrumb: { at: number; items: readonly string[] } | null
}): number | null {
  const mayBeTitle = (at: number): boolean =>
    at !== publishedAt &&
    at !== breadcrumb?.at &&
    isHeadingLike(passages[at]?.text ?? '', LONGEST_TITLE_WORDS)
  const head = [...passages.slice(0, HEAD_PASSAGES).keys()].filter(mayBeTitle)
  const words = (at: number): string => comparable(passages[at]?.text ?? '')
  const twice = head.find((at) => head.some((other) => other > at && words(other) === words(at)))
  if (twice !== undefined) return twice
  const here = comparable(breadcrumb?.items.at(-1) ?? '')
  const named = here ? head.find((at) => words(at) === here) : undefined
  if (publishedAt === null && named !== undefined) return named
  const end = publishedAt ?? firstProse(passages)
  const above = head.filter((at) => at < end)
  const below = publishedAt === null ? [] : head.filter((at) => at === end + 1)
  return nearest(above, passages) ?? nearest(below, passages)
}

function firstProse(passages: readonly RawPassage[]): number {
  const at = passages.findIndex(
    ({ text }) => isProse(text) && !isHeadingLike(text, LONGEST_TITLE_WORDS),
  )
  return at === -1 ? passages.length : at
}

/** The last one that does not look like a picture's text, or else the last one. */
const nearest = (candidates: readonly number[], passages: readonly RawPassage[]): number | null =>
  candidates.findLast((at) => !looksLikeAltText(passages[at]?.text ?? '')) ??
  candidates.at(-1) ??
  null

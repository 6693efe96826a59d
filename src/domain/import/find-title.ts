import {
  comparable,
  countWords,
  isHeadingLike,
  isProse,
  LONGEST_TITLE_WORDS,
  looksLikeAltText,
} from '@/domain/text/line-shapes'
import type { RawPassage } from '@/domain/text/raw-passages'

/** The title is among the first passages, up to this many. */
export const HEAD_PASSAGES = 15

/**
 * Index of the passage that is the title, or null. A title printed twice is the surest sign. On a
 * dated page it is the longest of the short lines above the date; otherwise the last item of the
 * breadcrumb, or the last short line above the first running text. A picture's alt text is chosen
 * only if nothing else is left.
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
  if (publishedAt === null)
    return lastOf(
      head.filter((at) => at < firstProse(passages)),
      passages,
    )
  const banner = passages.slice(0, publishedAt).findLastIndex(isRunningText)
  const above = head.filter((at) => at < publishedAt)
  const near = above.filter((at) => at > banner)
  return (
    longestOf(near, passages) ??
    lastOf(above, passages) ??
    (head.includes(publishedAt + 1) ? publishedAt + 1 : null)
  )
}

const isRunningText = ({ text }: RawPassage): boolean =>
  isProse(text) && !isHeadingLike(text, LONGEST_TITLE_WORDS)

function firstProse(passages: readonly RawPassage[]): number {
  const at = passages.findIndex(isRunningText)
  return at === -1 ? passages.length : at
}

const noPicture =
  (passages: readonly RawPassage[]) =>
  (at: number): boolean =>
    !looksLikeAltText(passages[at]?.text ?? '')

/** The last candidate that does not look like alt text, or else the last one. */
const lastOf = (candidates: readonly number[], passages: readonly RawPassage[]): number | null =>
  candidates.findLast(noPicture(passages)) ?? candidates.at(-1) ?? null

/** The candidate with most words: a label or the site's name is shorter than a headline. */
function longestOf(candidates: readonly number[], passages: readonly RawPassage[]): number | null {
  const words = (at: number): number => countWords(passages[at]?.text ?? '')
  const best = candidates.filter(noPicture(passages))
  const from = best.length > 0 ? best : candidates
  return from.toSorted((a, b) => words(b) - words(a) || b - a)[0] ?? null
}

import { isAddress, isHeadingLike, isProse, LONGEST_TITLE_WORDS } from '@/domain/text/line-shapes'
import type { LineUse, SiteBanner } from '@/domain/text/parsed-page'
import type { RawPassage } from '@/domain/text/raw-passages'

const LINK_WORDS = /\b(?:here|find out more|read more|click|visit|details)\b/iu

/** Banners above a title, and the use of each input passage: null if it is not in a banner. */
export type ReadBanners = {
  readonly banners: readonly SiteBanner[]
  readonly uses: readonly (LineUse | null)[]
}

/**
 * Reads the passages above the title. Running text there is a site banner: the short line above it
 * is its heading, and a last line that is an address or an invitation to click is its link. Short
 * lines without running text below them are not part of a banner.
 */
export function readBanners(passages: readonly RawPassage[]): ReadBanners {
  const uses: (LineUse | null)[] = passages.map(() => null)
  const banners: SiteBanner[] = []
  for (let at = 0; at < passages.length;) {
    const hasHeading = isShort(passages, at) && isText(passages, at + 1)
    if (!hasHeading && !isText(passages, at)) {
      at += 1
      continue
    }
    const textFrom = hasHeading ? at + 1 : at
    let end = textFrom
    while (isText(passages, end) || (end > textFrom && isLink(passages, end))) end += 1
    const linkAt = end - 1 > textFrom && isLink(passages, end - 1) ? end - 1 : null
    if (hasHeading) uses[at] = 'banner-heading'
    for (let part = textFrom; part < end; part += 1) uses[part] = 'banner-text'
    if (linkAt !== null) uses[linkAt] = 'banner-link'
    banners.push(banner(passages.slice(at, end), { hasHeading, hasLink: linkAt !== null }))
    at = end
  }
  return { banners, uses }
}

const isText = (passages: readonly RawPassage[], at: number): boolean => {
  const text = passages[at]?.text
  return text !== undefined && isProse(text) && !isHeadingLike(text, LONGEST_TITLE_WORDS)
}

const isShort = (passages: readonly RawPassage[], at: number): boolean =>
  isHeadingLike(passages[at]?.text ?? '', LONGEST_TITLE_WORDS)

const isLink = (passages: readonly RawPassage[], at: number): boolean => {
  const text = passages[at]?.text ?? ''
  return isAddress(text) || (text.length < 160 && LINK_WORDS.test(text))
}

function banner(
  passages: readonly RawPassage[],
  { hasHeading, hasLink }: { hasHeading: boolean; hasLink: boolean },
): SiteBanner {
  const texts = passages.map(({ text }) => text)
  const linkText = hasLink ? (texts.at(-1) ?? null) : null
  return {
    heading: hasHeading ? (texts[0] ?? null) : null,
    text: texts.slice(hasHeading ? 1 : 0, hasLink ? -1 : undefined).join('\n'),
    linkText,
    address: linkText && isAddress(linkText) ? linkText : null,
    lines: passages.flatMap(({ lines }) => [...lines]),
  }
}

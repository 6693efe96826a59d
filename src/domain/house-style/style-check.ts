import type { CheckCode } from '@/domain/checks/check-table'
import type { LineUse, ParsedPage, Passage } from '@/domain/text/parsed-page'
import { speechSpans } from '@/domain/text/speech'

/** A match of a check: a range within a passage, or the whole page (then line 0). */
export type Hit = {
  readonly line: number
  readonly excerpt: string
  readonly isInsideQuote: boolean
  /** How many occurrences this stands for, if more than one. */
  readonly count?: number
  /** Facts of this case, added to the fixed message. */
  readonly facts?: string
}

/** A check of the house style; its message is in domain/checks/check-table. */
export type StyleCheck = {
  readonly code: CheckCode
  /** A suggestion, not a defect: the council may well have intended it. */
  readonly isSuggestion?: boolean
  readonly find: (page: ParsedPage) => Hit[]
}

const AROUND = 32

/** The most hits reported for one check; also bounds the time spent on a hostile file. */
export const MOST_HITS = 200

/** A hit at an offset of a passage, with the surrounding text. */
export function hitAt(passage: Passage, at: number, length: number): Hit {
  const { text } = passage
  const from = Math.max(0, at - AROUND)
  const to = Math.min(text.length, at + length + AROUND)
  return {
    line: passage.lines[0] ?? 0,
    excerpt: `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    isInsideQuote: isInsideQuote(passage, at),
  }
}

/** A hit on a whole line, truncated. */
export const hitOn = (passage: Passage): Hit => hitAt(passage, 0, Math.min(passage.text.length, 60))

/** A hit on the page as a whole. */
export const hitPage = (excerpt: string): Hit => ({ line: 0, excerpt, isInsideQuote: false })

/** Whether an offset is within quoted speech. */
function isInsideQuote(passage: Passage, at: number): boolean {
  if (passage.usedAs === 'quote') return at >= passage.text.search(/[“"‘]/u)
  return spansOf(passage).some(([from, to]) => at >= from && at < to)
}

const knownSpans = new WeakMap<Passage, [number, number][]>()

/** Cached for each passage, since many checks need it. */
function spansOf(passage: Passage): [number, number][] {
  const known = knownSpans.get(passage)
  if (known) return known
  const spans = speechSpans(passage.text)
  knownSpans.set(passage, spans)
  return spans
}

/** Passages of the page's own content, without banners and breadcrumb. */
export const ownPassages = ({ passages }: ParsedPage): Passage[] =>
  passages.filter(({ usedAs }) => !usedAs.startsWith('banner') && usedAs !== 'breadcrumb')

const RUNNING_TEXT = new Set<LineUse>(['standfirst', 'paragraph', 'quote', 'definition', 'note'])

/** Passages that consist of sentences. */
export const runningText = (page: ParsedPage): Passage[] =>
  page.passages.filter(({ usedAs }) => RUNNING_TEXT.has(usedAs))

/**
 * A check defined by a pattern. `pattern` must be global; each match is a hit. `within` selects the
 * passages (all by default); `isNever` rejects matches that the pattern alone cannot.
 */
export function matching({
  pattern,
  within = ({ passages }) => passages,
  isNever = () => false,
}: {
  pattern: RegExp
  within?: (page: ParsedPage) => readonly Passage[]
  isNever?: (match: { words: string; before: string; isInsideQuote: boolean }) => boolean
}): StyleCheck['find'] {
  return (page) => {
    const hits: Hit[] = []
    for (const passage of within(page))
      for (const { 0: words, index: at } of passage.text.matchAll(pattern)) {
        const hit = hitAt(passage, at, words.length)
        const before = passage.text.slice(Math.max(0, at - 24), at)
        if (!isNever({ words, before, isInsideQuote: hit.isInsideQuote })) hits.push(hit)
        if (hits.length >= MOST_HITS) return hits
      }
    return hits
  }
}

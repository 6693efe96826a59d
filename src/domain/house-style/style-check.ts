import type { CheckCode } from '@/domain/checks/check-table'
import type { LineUse, ParsedPage, Passage } from '@/domain/text/parsed-page'
import { speechSpans } from '@/domain/text/speech'

/** Where a check fired: a stretch of a passage, or the page as a whole (line 0 then). */
export type Hit = {
  readonly line: number
  readonly excerpt: string
  readonly isInsideQuote: boolean
  /** How many there are, when one finding stands for several. */
  readonly count?: number
  /** What the standing message cannot know. */
  readonly facts?: string
}

/** What a check of the house style looks for; domain/checks/check-table says what it tells the editor. */
export type StyleCheck = {
  readonly code: CheckCode
  /** Advice, not a defect: the council may well want it so. */
  readonly isSuggestion?: boolean
  readonly find: (page: ParsedPage) => Hit[]
}

const AROUND = 32

/** After so many hits one check has made its point; the bound keeps a hostile file from costing time. */
export const MOST_HITS = 200

/** A hit at an offset of a passage, with the words around it. */
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

/** A hit on a whole line, cut short. */
export const hitOn = (passage: Passage): Hit => hitAt(passage, 0, Math.min(passage.text.length, 60))

/** A hit on the page as a whole. */
export const hitPage = (excerpt: string): Hit => ({ line: 0, excerpt, isInsideQuote: false })

/** Whether an offset stands in somebody else's words. */
function isInsideQuote(passage: Passage, at: number): boolean {
  if (passage.usedAs === 'quote') return at >= passage.text.search(/[“"‘]/u)
  return spansOf(passage).some(([from, to]) => at >= from && at < to)
}

const knownSpans = new WeakMap<Passage, [number, number][]>()

/** Worked out once for each passage: many checks ask. */
function spansOf(passage: Passage): [number, number][] {
  const known = knownSpans.get(passage)
  if (known) return known
  const spans = speechSpans(passage.text)
  knownSpans.set(passage, spans)
  return spans
}

/** Passages that are the page's own, without the site's furniture. */
export const ownPassages = ({ passages }: ParsedPage): Passage[] =>
  passages.filter(({ usedAs }) => !usedAs.startsWith('banner') && usedAs !== 'breadcrumb')

const RUNNING_TEXT = new Set<LineUse>(['standfirst', 'paragraph', 'quote', 'definition', 'note'])

/** Passages made of sentences. */
export const runningText = (page: ParsedPage): Passage[] =>
  page.passages.filter(({ usedAs }) => RUNNING_TEXT.has(usedAs))

/**
 * A check that is a pattern. `pattern` must be global; each match is a hit. `within` chooses the
 * passages (all by default); `isNever` drops matches a pattern alone cannot tell apart.
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

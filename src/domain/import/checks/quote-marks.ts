import type { ParsedPage, Passage } from '@/domain/import/parsed-page'
import { type Hit, hitAt, MOST_HITS } from './style-check'

type OpenMark = { readonly mark: string; readonly at: number }

/**
 * Quotation marks that do not pair. Speech over several paragraphs opens each and closes only the
 * last, so inside a quote every paragraph but the last may leave its first mark open. An apostrophe
 * is no mark.
 */
export function quoteMarkFaults(page: ParsedPage): Hit[] {
  const mayStayOpen = openParagraphs(page)
  const hits: Hit[] = []
  for (const passage of page.passages) {
    const { open, stray } = unpairedMarks(passage.text)
    const isSpeech = mayStayOpen.has(passage.lines[0] ?? 0)
    const faults = isSpeech && open[0] && open[0].mark !== '‘' ? open.slice(1) : open
    hits.push(...[...faults, ...stray].slice(0, MOST_HITS).map(({ at }) => hitAt(passage, at, 1)))
    if (hits.length >= MOST_HITS) break
  }
  return hits
}

/** First lines of the passages that a quote goes on after. */
function openParagraphs({ blocks, passages }: ParsedPage): Set<number> {
  const quotes = new Map(
    blocks
      .filter((block) => block.type === 'quote')
      .flatMap((block) => block.lines.map((line) => [line, block])),
  )
  const quoteOf = ({ lines }: Passage) => quotes.get(lines[0] ?? 0)
  const goesOn = (passage: Passage, next: Passage | undefined): boolean =>
    passage.usedAs === 'quote' && next?.usedAs === 'quote' && quoteOf(passage) === quoteOf(next)
  return new Set(
    passages
      .filter((passage, at) => goesOn(passage, passages[at + 1]))
      .map(({ lines }) => lines[0] ?? 0),
  )
}

/** Marks of a text that open and do not close, and that close what was not opened. */
export function unpairedMarks(text: string): { open: OpenMark[]; stray: OpenMark[] } {
  const open: OpenMark[] = []
  const stray: OpenMark[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[“”‘’"]/gu)) {
    const top = open.at(-1)
    if (mark === '“' || mark === '‘') open.push({ mark, at })
    else if (mark === '’') closeSingle({ text, at, open })
    else if (mark === '"' && top?.mark !== '"') open.push({ mark, at })
    else if (top && isPair(top.mark, mark)) open.pop()
    else if (mark === '”' && !closeOuter(open)) stray.push({ mark, at })
  }
  return { open, stray }
}

const isPair = (opener: string, closer: string): boolean =>
  (opener === '“' && closer === '”') || (opener === '"' && closer === '"')

/** `’` closes a single mark unless a letter follows it; otherwise it is an apostrophe. */
function closeSingle({ text, at, open }: { text: string; at: number; open: OpenMark[] }): void {
  const isApostrophe = /\p{L}/u.test(text[at + 1] ?? '')
  if (!isApostrophe && open.at(-1)?.mark === '‘') open.pop()
}

/** `”` over an unclosed single mark closes the double mark further out; the single one stays a fault. */
function closeOuter(open: OpenMark[]): boolean {
  const at = open.findLastIndex(({ mark }) => mark === '“')
  if (at === -1) return false
  open.splice(at, 1)
  return true
}

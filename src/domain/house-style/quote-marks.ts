import type { ParsedPage, Passage } from '@/domain/text/parsed-page'
import { unpairedMarks } from '@/domain/text/unpaired-marks'

import { type Hit, hitAt, MOST_HITS } from './style-check'

/**
 * Unpaired quotation marks. Speech over several paragraphs opens each and closes only the last, so
 * within a quote every paragraph but the last may leave its first mark open. Apostrophes do not
 * count.
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

/** First lines of the passages after which a quote continues. */
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

import type { LineUse, PageBlock } from '@/domain/text/parsed-page'
import type { RawPassage } from '@/domain/text/raw-passages'

import type { BodyTaker } from './body-taker'
import { takeList } from './take-list'
import { takeQuote } from './take-quote'
import { keepUnrecognised, takeHeading, takeParagraph, takePicture } from './take-text'

/** In order of precedence. The last one accepts anything. */
const TAKERS: readonly BodyTaker[] = [
  takePicture,
  takeQuote,
  takeList,
  takeHeading,
  takeParagraph,
  keepUnrecognised,
]

/** The body of a page in order, and one use for every input passage. */
export type ReadBody = { readonly blocks: readonly PageBlock[]; readonly uses: readonly LineUse[] }

/** Reads passages from first to last. Every passage ends up in exactly one block. */
export function readBody(passages: readonly RawPassage[]): ReadBody {
  const blocks: PageBlock[] = []
  const uses: LineUse[] = []
  while (uses.length < passages.length) {
    const place = { passages, at: uses.length, blocks }
    const taken = firstTaken(place)
    for (const block of taken.blocks) blocks.push(block)
    for (const use of taken.uses) uses.push(use)
  }
  return { blocks, uses }
}

function firstTaken(place: Parameters<BodyTaker>[0]) {
  for (const take of TAKERS) {
    const taken = take(place)
    if (taken && taken.uses.length > 0) return taken
  }
  throw new Error(`No taker took passage ${place.at} of ${place.passages.length}`)
}

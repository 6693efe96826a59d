import type { LineUse, PageBlock } from '@/domain/text/parsed-page'
import type { RawPassage } from '@/domain/text/raw-passages'

/** The parser's position in the body, and the blocks so far. */
export type BodyPlace = {
  readonly passages: readonly RawPassage[]
  readonly at: number
  readonly blocks: readonly PageBlock[]
}

/** What a parser consumed: its blocks, and one use for each passage consumed. */
export type Taken = { readonly blocks: readonly PageBlock[]; readonly uses: readonly LineUse[] }

/** Consumes the next passages if it recognises them; null if it does not. */
export type BodyTaker = (place: BodyPlace) => Taken | null

/** The source lines of consecutive passages. */
export const linesOf = (passages: readonly RawPassage[]): number[] =>
  passages.flatMap(({ lines }) => [...lines])

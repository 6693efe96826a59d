import type { LineUse, PageBlock } from '@/domain/text/parsed-page'
import type { RawPassage } from '@/domain/text/raw-passages'

/** Where a reading of the body stands. */
export type BodyPlace = {
  readonly passages: readonly RawPassage[]
  readonly at: number
  readonly blocks: readonly PageBlock[]
}

/** What a taker made of the next passages: the blocks, and one use for each passage taken. */
export type Taken = { readonly blocks: readonly PageBlock[]; readonly uses: readonly LineUse[] }

/** Looks at the place and takes what it knows, or nothing. */
export type BodyTaker = (place: BodyPlace) => Taken | null

/** All source lines of a run of passages. */
export const linesOf = (passages: readonly RawPassage[]): number[] =>
  passages.flatMap(({ lines }) => [...lines])

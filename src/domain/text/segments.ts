/** A segment of a text, and the offset where it starts. */
export type Segment = { readonly text: string; readonly from: number; readonly isWordLike: boolean }

/**
 * Intl.Segmenter returns each segment with a copy of its whole input: for a book that would take
 * minutes and gigabytes, so it receives at most this many characters at once.
 */
const MOST_AT_ONCE = 2000
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=\S)/gu
const BLANK = /\s(?=\S)/gu

const SEGMENTERS = {
  word: new Intl.Segmenter('en-GB', { granularity: 'word' }),
  sentence: new Intl.Segmenter('en-GB', { granularity: 'sentence' }),
} as const

/** The words or sentences of a text, with the text between words. Offsets count UTF-16 units. */
export function segmentsOf(text: string, by: keyof typeof SEGMENTERS): Segment[] {
  return piecesOf(text, by).flatMap(({ piece, start }) =>
    [...SEGMENTERS[by].segment(piece)].map(({ segment, index, isWordLike = false }) => ({
      text: segment,
      from: start + index,
      isWordLike,
    })),
  )
}

/** Splits at the end of a sentence, or else between words, or else anywhere. */
function piecesOf(text: string, by: keyof typeof SEGMENTERS) {
  const pieces: { piece: string; start: number }[] = []
  for (let start = 0; start < text.length;) {
    const window = text.slice(start, start + MOST_AT_ONCE)
    const isLast = start + window.length === text.length
    const end = isLast ? window.length : cutIn(window, by)
    pieces.push({ piece: window.slice(0, end), start })
    start += end
  }
  return pieces
}

const cutIn = (window: string, by: keyof typeof SEGMENTERS): number =>
  (by === 'sentence' && lastEnd(window, SENTENCE_END)) || lastEnd(window, BLANK) || window.length

const lastEnd = (text: string, boundary: RegExp): number => {
  const last = [...text.matchAll(boundary)].at(-1)
  return last ? last.index + last[0].length : 0
}

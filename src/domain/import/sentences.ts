/** A sentence of a text and the offset where it starts. */
export type Sentence = { readonly text: string; readonly from: number }

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** Cuts a text into sentences, the way British English ends them. Blanks after one belong to it. */
export const sentencesOf = (text: string): Sentence[] =>
  [...segmenter.segment(text)].map(({ segment, index }) => ({ text: segment, from: index }))

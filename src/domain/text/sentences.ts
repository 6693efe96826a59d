import { segmentsOf } from './segments'

/** A sentence of a text and the offset where it starts. */
export type Sentence = { readonly text: string; readonly from: number }

/** Cuts a text into sentences, the way British English ends them. Blanks after one belong to it. */
export const sentencesOf = (text: string): Sentence[] =>
  segmentsOf(text, 'sentence').map(({ text: sentence, from }) => ({ text: sentence, from }))

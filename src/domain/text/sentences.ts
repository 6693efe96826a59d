import { segmentsOf } from './segments'

/** A sentence of a text and the offset where it starts. */
export type Sentence = { readonly text: string; readonly from: number }

/** Splits a text into sentences, as in British English. Trailing spaces belong to the sentence. */
export const sentencesOf = (text: string): Sentence[] =>
  segmentsOf(text, 'sentence').map(({ text: sentence, from }) => ({ text: sentence, from }))

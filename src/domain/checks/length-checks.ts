import { sentencesOf } from '@/domain/text/sentences'

import { LONGEST, READING_AGE_LIMIT } from './check-table'
import { type DraftPassage, draftExcerpt, ownWords } from './draft-passages'
import type { Found } from './finding'
import { readingAge, wordsIn } from './reading-age'

/** Long sentences, long paragraphs and hard paragraphs; quoted speech excluded. */
export const lengthFindings = (passages: readonly DraftPassage[]): Found[] =>
  passages
    .filter(isRunningText)
    .flatMap((passage) => [
      ...longSentences(passage),
      ...longParagraph(passage),
      ...hardToRead(passage),
    ])

const isRunningText = ({ usedAs }: DraftPassage): boolean =>
  usedAs === 'paragraph' || usedAs === 'standfirst' || usedAs === 'list-item' || usedAs === 'note'

const longSentences = (passage: DraftPassage): Found[] =>
  sentencesOf(ownWords(passage)).flatMap(({ text, from }) => {
    const count = wordsIn(text).length
    if (count <= LONGEST.sentenceWords) return []
    const printed = passage.text.slice(from, from + text.length).trim()
    return [
      {
        code: 'long-sentence',
        field: passage.field,
        facts: { count },
        excerpt: draftExcerpt(printed),
      },
    ]
  })

function longParagraph({ text, field }: DraftPassage): Found[] {
  const count = sentencesOf(text).length
  if (count <= LONGEST.paragraphSentences) return []
  return [{ code: 'long-paragraph', field, facts: { count }, excerpt: draftExcerpt(text) }]
}

/** Below this length one long name decides the result. */
const FEWEST_WORDS = 20

function hardToRead(passage: DraftPassage): Found[] {
  const own = ownWords(passage)
  const sentences = sentencesOf(own).filter(({ text }) => /\p{L}/u.test(text)).length
  if (passage.usedAs === 'list-item' || wordsIn(own).length < FEWEST_WORDS) return []
  const age = readingAge(own, sentences)
  if (age <= READING_AGE_LIMIT) return []
  const { field, text } = passage
  return [{ code: 'hard-to-read', field, facts: { age }, excerpt: draftExcerpt(text) }]
}

/** A first paragraph that repeats the standfirst. */
export function repeatedStandfirst(passages: readonly DraftPassage[]): Found[] {
  const standfirst = plain(passages.find(({ usedAs }) => usedAs === 'standfirst')?.text)
  const first = passages.find(({ usedAs }) => usedAs === 'paragraph')
  if (!standfirst || !first || !plain(first.text).startsWith(standfirst)) return []
  return [{ code: 'standfirst-repeated', field: first.field, excerpt: draftExcerpt(first.text) }]
}

const plain = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

import { unpairedMarks } from '@/domain/text/unpaired-marks'
import { speechSpans } from '@/domain/text/speech'

import { draftExcerpt } from './draft-passages'
import type { Found } from './finding'
import { rowsOf, type StoredDraft, storedWords } from './stored-draft'

/** What a quote still needs before publication. */
export const missingInQuotes = (draft: StoredDraft): Found[] =>
  quotesIn(draft).flatMap(({ block, at }): Found[] => [
    ...(storedWords(block.words).trim()
      ? []
      : [{ code: 'empty-quote', field: `${at}.words` } as const]),
    ...(storedWords(block.speakerName).trim()
      ? []
      : [{ code: 'no-speaker', field: `${at}.speakerName` } as const]),
  ])

/**
 * The quotation marks around and in a quote, checked over all its paragraphs: each may open with a
 * mark and only the last closes. The quoted words themselves are never checked.
 */
export const quoteMarkFindings = (draft: StoredDraft): Found[] =>
  quotesIn(draft).flatMap(({ block, at }): Found[] => {
    const words = storedWords(block.words)
      .trim()
      .replace(/(?<=\n\s*)“/gu, '')
    const field = `${at}.words`
    if (isAllMarked(words))
      return [{ code: 'quote-marks-doubled', field, excerpt: draftExcerpt(words) }]
    const { open, stray } = unpairedMarks(words)
    return [...open, ...stray].slice(0, 1).map(({ at: place }) => ({
      code: 'quote-marks-unpaired',
      field,
      excerpt: draftExcerpt(words.slice(place)),
    }))
  })

const isAllMarked = (words: string): boolean =>
  speechSpans(words).some(([from, to]) => from === 0 && to === words.length)

const quotesIn = (draft: StoredDraft) =>
  rowsOf(draft.body)
    .map((block, index) => ({ block, at: `body.${index}` }))
    .filter(({ block }) => block.blockType === 'quote')

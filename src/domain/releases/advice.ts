import type { ContentKind } from '@/domain/content-types'
import { houseStyleFindings } from '@/domain/import/house-style'
import type { ParsedPage } from '@/domain/import/parsed-page'
import { sentencesOf } from '@/domain/import/sentences'

import { draftHeadings, draftLinks, type DraftPassage, draftPassages } from './draft-passages'

/** Something that could be better, at its field. Advice never stops anybody. */
export type Advice = {
  readonly code: string
  readonly message: string
  readonly field: string
  readonly excerpt: string
}

type Draft = Readonly<Record<string, unknown>>

/**
 * The advisory checks of a draft: the house style of imported pages, and what only a draft can have
 * (long sentences, links, headings out of order). Nobody's exact words are ever corrected: what
 * stands inside a direct quote is passed over.
 */
export function adviceFor(kind: ContentKind, draft: Draft): Advice[] {
  const passages = draftPassages(draft)
  const advice = [
    ...houseStyleAdvice(kind, passages),
    ...passages.flatMap(lengthAdvice),
    ...repeatedStandfirst(passages),
    ...linkAdvice(draft),
    ...headingAdvice(draft),
  ]
  const order = new Map(passages.map(({ field }, at) => [field, at]))
  return advice.sort((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0))
}

/** What makes sense of a scraped page only: a draft has fields for these. */
const ONLY_IMPORTED = new Set([
  'title-repeated',
  'no-press-contact',
  'no-notes-to-editors',
  'no-ends',
  'label-run-into-date',
  'page-undated',
  'banner-out-of-time',
  'link-without-address',
  'vague-link-text',
  'breadcrumb-as-text',
  'standfirst-too-long',
  'published-date-unreadable',
])

function houseStyleAdvice(kind: ContentKind, passages: DraftPassage[]): Advice[] {
  return houseStyleFindings(asPage(kind, passages))
    .filter(({ code, isInsideQuote }) => !isInsideQuote && !ONLY_IMPORTED.has(code))
    .map(({ code, message, excerpt, line }) => ({
      code,
      message,
      excerpt,
      field: passages[line - 1]?.field ?? 'title',
    }))
}

const asPage = (kind: ContentKind, passages: DraftPassage[]): ParsedPage => ({
  fileName: '',
  fingerprint: '',
  kind: kind === 'news-releases' ? 'news-release' : 'page',
  isRecruitment: false,
  title: { text: passages.find(({ usedAs }) => usedAs === 'title')?.text ?? '', lines: [1] },
  published: null,
  strandLabel: null,
  banners: [],
  breadcrumb: null,
  standfirst: passages.find(({ usedAs }) => usedAs === 'standfirst')?.text ?? null,
  blocks: [],
  notes: [],
  pressContact: [],
  pictures: [],
  letters: [],
  figures: [],
  vacancies: [],
  passages,
  account: [],
})

/** Longest sentence in words, and paragraph in sentences (GOV.UK publishing guidance, "Clear language"). */
const LONGEST = { words: 25, sentences: 5 }

function lengthAdvice({ text, usedAs, field }: DraftPassage): Advice[] {
  if (usedAs === 'quote' || usedAs === 'title') return []
  const sentences = sentencesOf(text)
  const long = sentences
    .map((sentence) => ({ text: sentence.text.trim(), count: wordsIn(sentence.text) }))
    .filter(({ count }) => count > LONGEST.words)
    .map(({ text: excerpt, count }) => ({
      code: 'long-sentence',
      message: `This sentence has ${count} words. Split it: ${LONGEST.words} at most.`,
      excerpt: `${excerpt.slice(0, 60)}…`,
      field,
    }))
  if (sentences.length <= LONGEST.sentences) return long
  const message = `This paragraph has ${sentences.length} sentences. Split it: ${LONGEST.sentences} at most.`
  return [...long, { code: 'long-paragraph', message, excerpt: `${text.slice(0, 60)}…`, field }]
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' })
const wordsIn = (text: string): number =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length

function repeatedStandfirst(passages: DraftPassage[]): Advice[] {
  const plain = (text?: string) =>
    text
      ?.toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim() ?? ''
  const standfirst = plain(passages.find(({ usedAs }) => usedAs === 'standfirst')?.text)
  const first = passages.find(({ usedAs }) => usedAs === 'paragraph')
  if (!standfirst || !first || !plain(first.text).startsWith(standfirst)) return []
  return [
    {
      code: 'standfirst-repeated',
      message: 'The first paragraph repeats the standfirst. Go on from it.',
      excerpt: first.text.slice(0, 60),
      field: first.field,
    },
  ]
}

const VAGUE =
  /^(click here|here|read more|find out more|more|more information|this page|link|learn more)[.…]*$/i

function linkAdvice(draft: Draft): Advice[] {
  const links = draftLinks(draft)
  const addresses = new Map<string, string>()
  return links.flatMap(({ words, address, field }) => {
    const key = words.toLowerCase()
    const other = addresses.get(key)
    addresses.set(key, address)
    if (VAGUE.test(words))
      return [
        {
          code: 'vague-link-text',
          message: 'The words of a link say where it goes.',
          excerpt: words,
          field,
        },
      ]
    if (other === undefined || other === address) return []
    return [
      {
        code: 'same-link-text',
        message: 'Two links have the same words and go to different places.',
        excerpt: words,
        field,
      },
    ]
  })
}

function headingAdvice(draft: Draft): Advice[] {
  let before = 1
  return draftHeadings(draft).flatMap(({ level, field }) => {
    const isSkipped = level > before + 1
    const wanted = before + 1
    before = level
    return isSkipped
      ? [
          {
            code: 'heading-skipped',
            message: `This heading is level ${level}; after the one before it, level ${wanted} is due.`,
            excerpt: '',
            field,
          },
        ]
      : []
  })
}

import { checkRow } from '@/domain/checks/check-table'
import type { DraftPassage } from '@/domain/checks/draft-passages'
import type { Advice } from '@/domain/checks/finding'
import type { ContentKind } from '@/domain/content-types'
import type { ParsedPage } from '@/domain/text/parsed-page'

import { houseStyleFindings } from './house-style'

/** A draft's own checks cover its links, since it still has their text and addresses. */
const SEEN_OTHERWISE = new Set(['vague-link-text', 'no-press-contact'])

/** The importer's house-style findings for a draft, except those inside a direct quote. */
export const houseStyleAdvice = (kind: ContentKind, passages: readonly DraftPassage[]): Advice[] =>
  houseStyleFindings(asPage(kind, passages))
    .filter(({ code, isInsideQuote }) => !isInsideQuote && !SEEN_OTHERWISE.has(code))
    .filter(({ code }) => checkRow(code).seenIn !== 'import')
    .map(({ code, message, excerpt, line }) => ({
      code,
      message,
      excerpt,
      field: passages[line - 1]?.field ?? 'title',
    }))

const asPage = (kind: ContentKind, passages: readonly DraftPassage[]): ParsedPage => ({
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
  account: passages
    .filter(({ usedAs }) => usedAs !== 'quote')
    .map(({ text, usedAs, lines }) => ({ text, usedAs, line: lines[0] ?? 0 })),
})

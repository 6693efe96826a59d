import { TITLE_LIMIT } from '@/domain/checks/check-table'
import { SUMMARY_LIMIT } from '@/domain/content-types'
import type { Figure, ParsedPage } from '@/domain/text/parsed-page'

import { type Hit, hitAt, hitOn, hitPage, type StyleCheck } from './style-check'

const isRelease = ({ kind }: ParsedPage): boolean => kind === 'news-release'

/** What the page as a whole has too much of, or is missing (requirements 2.2 and 4). */
export const PAGE_CHECKS: readonly StyleCheck[] = [
  {
    code: 'title-too-long',
    find: ({ title, passages }) =>
      title.text.length <= TITLE_LIMIT
        ? []
        : passages
            .filter(({ usedAs }) => usedAs === 'title')
            .map((passage) => ({ ...hitOn(passage), facts: `It has ${title.text.length}.` })),
  },
  {
    code: 'title-repeated',
    find: ({ passages }) => passages.filter(({ usedAs }) => usedAs === 'title-repeated').map(hitOn),
  },
  {
    code: 'standfirst-too-long',
    find: ({ standfirst, passages }) =>
      (standfirst?.length ?? 0) <= SUMMARY_LIMIT
        ? []
        : passages
            .filter(({ usedAs }) => usedAs === 'standfirst')
            .map((passage) => ({ ...hitOn(passage), facts: `It has ${standfirst?.length}.` })),
  },
  {
    code: 'heading-is-question',
    find: ({ passages }) =>
      passages.filter(({ usedAs, text }) => usedAs === 'heading' && text.endsWith('?')).map(hitOn),
  },
  {
    code: 'no-press-contact',
    find: (page) => lacking(page, isRelease(page) && page.pressContact.length === 0),
  },
  {
    code: 'no-notes-to-editors',
    find: (page) => lacking(page, isRelease(page) && page.notes.length === 0),
  },
  {
    code: 'no-ends',
    find: (page) =>
      lacking(page, isRelease(page) && !page.passages.some(({ usedAs }) => usedAs === 'ends')),
  },
  {
    code: 'figure-without-source',
    find: (page) =>
      page.figures
        .filter(({ isInWords, source }) => !isInWords && !source)
        .map((figure) => ({ ...figureHit(figure), facts: gapsOf(figure) })),
  },
  {
    code: 'overall-grade-not-in-summary',
    find: (page) => page.blocks.flatMap((block) => overallMissing(page, block)),
  },
  {
    code: 'banner-out-of-time',
    find: bannersOutOfTime,
  },
]

const lacking = (page: ParsedPage, isLacking: boolean): Hit[] =>
  isLacking ? [hitPage(page.title.text)] : []

const figureHit = ({ line, printed, isInsideQuote }: Figure): Hit => ({
  line,
  excerpt: printed,
  isInsideQuote,
})

function gapsOf({ value, population, period }: Figure): string {
  const share = /%|cent/u.test(value) && !population ? 'It does not say out of whom.' : ''
  const undated = period && /\d{4}/u.test(period) ? '' : 'It has no date of its own.'
  return [share, undated].filter(Boolean).join(' ')
}

function overallMissing(page: ParsedPage, block: ParsedPage['blocks'][number]): Hit[] {
  if (block.type !== 'rating' || !block.overall) return []
  const summary = `${page.title.text} ${page.standfirst ?? ''}`.toLowerCase()
  if (summary.includes(block.overall.toLowerCase())) return []
  const passage = page.passages.find(({ lines }) => lines[0] === block.lines.at(-1))
  return passage ? [hitAt(passage, 0, passage.text.length)] : []
}

function bannersOutOfTime({ banners, published, passages }: ParsedPage): Hit[] {
  const year = published?.on?.slice(0, 4)
  return banners.flatMap(({ heading, text, lines }) => {
    const years: string[] = `${heading ?? ''} ${text}`.match(/\b(?:19|20)\d{2}\b/gu) ?? []
    const passage = passages.find((one) => one.lines[0] === lines[0])
    return !year || !passage || years.length === 0 || years.includes(year) ? [] : [hitOn(passage)]
  })
}

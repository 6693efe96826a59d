import { SUMMARY_LIMIT } from '@/domain/content-types'
import type { Figure, ParsedPage } from '@/domain/import/parsed-page'
import { type Hit, hitAt, hitOn, hitPage, type StyleCheck } from './style-check'

/** A title's limit in characters (GOV.UK publishing guidance, "Titles"). */
export const TITLE_LIMIT = 65

const isRelease = ({ kind }: ParsedPage): boolean => kind === 'news-release'

/** What the page as a whole has too much of, or lacks (requirements 2.2 and 4). */
export const PAGE_CHECKS: readonly StyleCheck[] = [
  {
    code: 'title-too-long',
    message: `The title is over ${TITLE_LIMIT} characters.`,
    find: ({ title, passages }) =>
      title.text.length <= TITLE_LIMIT
        ? []
        : passages
            .filter(({ usedAs }) => usedAs === 'title')
            .map((passage) => ({ ...hitOn(passage), facts: `It has ${title.text.length}.` })),
  },
  {
    code: 'title-repeated',
    message: 'The title is printed twice. It was imported once.',
    find: ({ passages }) => passages.filter(({ usedAs }) => usedAs === 'title-repeated').map(hitOn),
  },
  {
    code: 'standfirst-too-long',
    message: `The first paragraph is over ${SUMMARY_LIMIT} characters: write a shorter standfirst.`,
    find: ({ standfirst, passages }) =>
      (standfirst?.length ?? 0) <= SUMMARY_LIMIT
        ? []
        : passages
            .filter(({ usedAs }) => usedAs === 'standfirst')
            .map((passage) => ({ ...hitOn(passage), facts: `It has ${standfirst?.length}.` })),
  },
  {
    code: 'heading-is-question',
    message: 'A heading says what stands under it; it does not ask.',
    find: ({ passages }) =>
      passages.filter(({ usedAs, text }) => usedAs === 'heading' && text.endsWith('?')).map(hitOn),
  },
  {
    code: 'no-press-contact',
    message: 'The release has no press contact.',
    find: (page) => lacking(page, isRelease(page) && page.pressContact.length === 0),
  },
  {
    code: 'no-notes-to-editors',
    message: 'The release has no notes to editors.',
    find: (page) => lacking(page, isRelease(page) && page.notes.length === 0),
  },
  {
    code: 'no-ends',
    message: 'The release does not say where it ends.',
    find: (page) =>
      lacking(page, isRelease(page) && !page.passages.some(({ usedAs }) => usedAs === 'ends')),
  },
  {
    code: 'figure-without-source',
    message: 'The figure has no source.',
    find: (page) =>
      page.figures
        .filter(({ isInWords, source }) => !isInWords && !source)
        .map((figure) => ({ ...figureHit(figure), facts: gapsOf(figure) })),
  },
  {
    code: 'overall-grade-not-in-summary',
    message: 'Neither the title nor the first paragraph gives the overall grade.',
    find: (page) => page.blocks.flatMap((block) => overallMissing(page, block)),
  },
  {
    code: 'banner-out-of-time',
    message:
      'The site banner speaks of another year than the release. It is not part of the story.',
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

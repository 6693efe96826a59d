import type { Finding } from '@/domain/house-style/house-style'
import {
  LINE_USES,
  type LineAccount,
  type PageBlock,
  type ParsedPage,
} from '@/domain/text/parsed-page'

import type { ImportRefusal } from './import-refusal'

/** The outcome for one file. A draft is identified by collection and id. */
export type ImportOutcome =
  | { readonly outcome: 'refused'; readonly refusal: ImportRefusal }
  | (ReadPage & {
      readonly outcome: 'drafted'
      readonly draft: DraftRef
      readonly notes: readonly string[]
    })
  | (ReadPage & { readonly outcome: 'already-imported'; readonly draft: DraftRef })
  | (ReadPage & { readonly outcome: 'not-saved'; readonly reason: string })

type ReadPage = { readonly page: ParsedPage; readonly findings: readonly Finding[] }
export type DraftRef = { readonly collection: string; readonly id: string }

/** One recognised part, in a few words, and its source lines. */
type RecognisedPart = {
  readonly part: string
  readonly value: string
  readonly lines: readonly number[]
}

/** The report of one page: its kind, what was found, and an account of every source line. */
export type PageReport = {
  readonly fileName: string
  readonly fingerprint: string
  readonly kind: ParsedPage['kind']
  readonly title: string
  readonly recognised: readonly RecognisedPart[]
  readonly notRecognised: readonly LineAccount[]
  readonly findings: readonly Finding[]
  readonly account: readonly LineAccount[]
}

/** The report of a whole import, serialisable as JSON. Files are in the order given. */
export type ImportReport = {
  readonly counts: Readonly<Record<ImportOutcome['outcome'], number>>
  readonly files: readonly (
    | { readonly outcome: 'refused'; readonly fileName: string; readonly reason: string }
    | (PageReport & {
        readonly outcome: 'drafted'
        readonly draft: DraftRef
        /** What an editor has to know about the draft: links made, parts left out. */
        readonly notes: readonly string[]
      })
    | (PageReport & { readonly outcome: 'already-imported'; readonly draft: DraftRef })
    | (PageReport & { readonly outcome: 'not-saved'; readonly reason: string })
  )[]
}

/** Builds the report of an import. Pure: the same outcomes give the same report. */
export function toImportReport(outcomes: readonly ImportOutcome[]): ImportReport {
  const counts = { drafted: 0, 'already-imported': 0, refused: 0, 'not-saved': 0 }
  for (const { outcome } of outcomes) counts[outcome] += 1
  return { counts, files: outcomes.map(toFileReport) }
}

function toFileReport(result: ImportOutcome): ImportReport['files'][number] {
  if (result.outcome === 'refused') {
    const { fileName, message } = result.refusal
    return { outcome: result.outcome, fileName, reason: message }
  }
  const report = toPageReport(result)
  switch (result.outcome) {
    case 'drafted':
      return { ...report, outcome: 'drafted', draft: result.draft, notes: result.notes }
    case 'already-imported':
      return { ...report, outcome: 'already-imported', draft: result.draft }
    case 'not-saved':
      return { ...report, outcome: 'not-saved', reason: result.reason }
  }
}

/** The report of one page, in the form also stored with its draft. */
export function toPageReport({ page, findings }: ReadPage): PageReport {
  const { fileName, fingerprint, kind, title, account } = page
  return {
    fileName,
    fingerprint,
    kind,
    title: title.text,
    recognised: [
      ...headParts(page),
      ...page.blocks.filter(isRecognised).map(blockPart),
      ...otherParts(page),
    ],
    notRecognised: account.filter(({ usedAs }) => usedAs === 'not-recognised'),
    findings,
    account,
  }
}

const isRecognised = (block: PageBlock): boolean => block.type !== 'paragraph' || block.isRecognised

const part = (name: string, value: string, lines: readonly number[] = []): RecognisedPart => ({
  part: name,
  value,
  lines,
})

function headParts(page: ParsedPage): RecognisedPart[] {
  const { title, published, strandLabel, breadcrumb, standfirst, banners } = page
  const weekday = { true: 'weekday right', false: 'weekday wrong', null: 'no weekday' }
  const day = published && (published.on ?? 'no day of the calendar')
  const lineOf = (use: string) =>
    page.passages.filter(({ usedAs }) => usedAs === use).flatMap(({ lines }) => [...lines])
  return [
    part('Kind', page.kind === 'page' && page.isRecruitment ? 'page, recruitment' : page.kind),
    part('Title', title.text, title.lines),
    ...(published
      ? [
          part(
            'Published',
            `${published.printed} = ${day}, ${weekday[`${published.isWeekdayRight}`]}`,
            [published.line],
          ),
        ]
      : []),
    ...(strandLabel ? [part('Strand', strandLabel, published ? [published.line] : [])] : []),
    ...(breadcrumb ? [part('Breadcrumb', breadcrumb.join(' > '), lineOf('breadcrumb'))] : []),
    ...banners.map(({ heading, text, lines }) => part('Site banner', heading ?? text, lines)),
    ...(standfirst ? [part('Standfirst', standfirst, lineOf('standfirst'))] : []),
  ]
}

function otherParts({
  pictures,
  letters,
  figures,
  vacancies,
  ...page
}: ParsedPage): RecognisedPart[] {
  const { notes, pressContact } = page
  return [
    ...pictures.map(({ alt, line }) => part('Picture, text only', alt, [line])),
    ...letters.map((letter) =>
      part('Signed by', [letter.speakerName, letter.roleText].filter(Boolean).join(', '), [
        letter.fromLine,
        letter.toLine,
      ]),
    ),
    ...figures.map(({ printed, line }) => part('Figure', printed, [line])),
    ...vacancies.map(({ title, reportsTo, line }) =>
      part('Vacancy', reportsTo ? `${title}; reports to ${reportsTo}` : title, [line]),
    ),
    ...(notes.length > 0 ? [part('Notes to editors', `${notes.length}`)] : []),
    ...(pressContact.length > 0 ? [part('Press contact', pressContact.join(', '))] : []),
  ]
}

function blockPart(block: PageBlock): RecognisedPart {
  const named = (name: string, value: string) => part(name, value, block.lines)
  switch (block.type) {
    case 'heading':
      return named('Heading', block.text)
    case 'paragraph':
      return named('Paragraph', block.text)
    case 'list':
      return named(block.isOrdered ? 'Numbered list' : 'List', `${block.items.length} items`)
    case 'definitions':
      return named('Names with a text', block.items.map(({ name }) => name).join(', '))
    case 'quote':
      return named('Quote', quoteValue(block))
    case 'rating':
      return named('Rating table', ratingValue(block))
    case 'picture':
      return named(LINE_USES.picture, block.alt)
  }
}

function quoteValue({ attribution, paragraphs }: Extract<PageBlock, { type: 'quote' }>): string {
  const words = paragraphs.join(' ').split(/\s+/u).filter(Boolean).length
  const { titleBefore, speakerName, lettersAfter, roleText } = attribution ?? {}
  const who = [titleBefore, speakerName, lettersAfter].filter(Boolean).join(' ')
  const speaker = [who, roleText].filter(Boolean).join(', ') || 'speaker not named'
  return `${speaker}: ${counted(paragraphs.length, 'paragraph')}, ${counted(words, 'word')}`
}

/** `1 word`, `2 words`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`

const ratingValue = (block: Extract<PageBlock, { type: 'rating' }>): string =>
  `${block.inspectorate ?? 'inspectorate not named'}: ${block.rows.length} judgements, overall ${block.overall ?? 'not given'}`

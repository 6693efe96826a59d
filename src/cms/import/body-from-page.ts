import type { NewsRelease } from '@/cms/generated/payload-types'
import type { Figure, PageBlock, ParsedPage, ParsedQuote } from '@/domain/text/parsed-page'

import type { FoundLinks } from './find-links'
import { richTextFrom, type TextPart } from './rich-text-from'

type BodyBlock = NonNullable<NewsRelease['body']>[number]

/**
 * A page's body as editor blocks, in printed order. Running text between two other blocks becomes
 * one text block; figures that it prints in digits follow as key figures, which repeat the text and
 * can be removed. Pictures are left out: scraped text has no files.
 */
export function bodyFrom(page: ParsedPage, parts: readonly PageBlock[], links: FoundLinks) {
  const body: BodyBlock[] = []
  let text: TextPart[] = []
  const endText = () => {
    if (text.length > 0) body.push(textBlock(text), ...figuresOn(page, text))
    text = []
  }
  for (const part of parts) {
    if (part.type === 'quote') {
      endText()
      body.push(quoteBlock(part, page, links))
    } else if (part.type === 'rating') {
      if (part.leadIn) text.push(leadIn(part.leadIn))
      endText()
      body.push(ratingBlock(part, page, links))
    } else if (part.type !== 'picture') text.push(part)
  }
  endText()
  return body
}

const textBlock = (parts: readonly TextPart[]): BodyBlock => ({
  blockType: 'text',
  content: richTextFrom(parts),
})

const leadIn = (text: string): TextPart => ({
  type: 'paragraph',
  text,
  isRecognised: true,
  lines: [],
})

/** A day as the editor stores it: noon UTC, so that it is the same day in London all year. */
export const noonOf = (day: string | null | undefined): string | undefined =>
  day ? `${day}T12:00:00.000Z` : undefined

/** Fields that a draft may leave empty are omitted, for a person to fill in. */
function quoteBlock({ attribution, paragraphs }: ParsedQuote, page: ParsedPage, links: FoundLinks) {
  const { speakerName, roleText } = attribution ?? {}
  const speaker = speakerName ? links.people.get(speakerName) : undefined
  return {
    blockType: 'quote',
    kind: 'direct',
    words: paragraphs.join('\n\n'),
    ...(speaker && { speaker }),
    speakerName: speakerPrinted(attribution) ?? roleText ?? '',
    ...(speakerName && roleText && { speakerRole: roleText }),
    saidOn: noonOf(page.published?.on),
  } satisfies BodyBlock
}

/** Title, name and post-nominal letters as on the day. Null where nobody is named. */
export function speakerPrinted(attribution: ParsedQuote['attribution']): string | null {
  if (!attribution?.speakerName) return null
  const { titleBefore, speakerName, lettersAfter } = attribution
  return [titleBefore, speakerName, lettersAfter].filter(Boolean).join(' ')
}

/** Framework and scale are not printed on such pages: a person adds them. */
function ratingBlock(
  { inspectorate, rows }: Extract<PageBlock, { type: 'rating' }>,
  page: ParsedPage,
  links: FoundLinks,
) {
  const organisation = inspectorate ? links.organisations.get(inspectorate) : undefined
  return {
    blockType: 'rating-table',
    ...(organisation && { inspectorate: organisation }),
    inspectorateName: inspectorate ?? '',
    framework: '',
    announcedOn: noonOf(page.published?.on) ?? '',
    scale: [],
    rows: rows.map((row) => ({ ...row })),
  } satisfies BodyBlock
}

function figuresOn({ figures }: ParsedPage, parts: readonly TextPart[]): BodyBlock[] {
  const lines = new Set(parts.flatMap((part) => [...part.lines]))
  return figures
    .filter(({ line, isInWords, isInsideQuote }) => lines.has(line) && !isInWords && !isInsideQuote)
    .map(figureBlock)
}

function figureBlock({ value, qualifier, rest, unit, population, period, source }: Figure) {
  const share = /\s?(?:%|per ?cent)$/iu.exec(value)?.[0] ?? ''
  const number = value.slice(0, value.length - share.length)
  return {
    blockType: 'key-figure',
    value: qualifier ? `${qualifier} ${number}` : number,
    ...(share && { unit: share.trim() }),
    text: rest || unit || number,
    ...(population && { population }),
    ...(period && { period }),
    ...(source && { source }),
  } satisfies BodyBlock
}

import { SUMMARY_LIMIT, type ContentKind, contentType } from '@/domain/content-types'

/** Something that still stops this from going out, at the field where it can be put right. */
export type ContentIssue = {
  readonly code: string
  readonly message: string
  readonly field: string
}

/** What the checks look at; every kind has these, most have more. */
export type CheckedContent = Readonly<Record<string, unknown>> & {
  readonly title?: unknown
  readonly summary?: unknown
}

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * The blocking checks of a draft, all at once, in the order the editor meets the fields. Wording is
 * for the person who has to put it right. `field` is the field's path in the form.
 */
export function blockingIssues(kind: ContentKind, content: CheckedContent): ContentIssue[] {
  return CHECKS.filter(({ kinds }) => !kinds || kinds.includes(kind)).flatMap((check) =>
    check.find(content, kind),
  )
}

type Check = {
  readonly kinds?: readonly ContentKind[]
  readonly find: (content: CheckedContent, kind: ContentKind) => ContentIssue[]
}

const CHECKS: readonly Check[] = [
  {
    find: ({ title }, kind) =>
      words(title) ? [] : [issue('no-title', 'title', `Write the ${label(kind, 'titleLabel')}.`)],
  },
  {
    kinds: ['news-releases', 'campaigns', 'strategies', 'vacancies', 'events', 'pages'],
    find: ({ summary }, kind) =>
      words(summary)
        ? []
        : [issue('no-summary', 'summary', `Write the ${label(kind, 'summaryLabel')}.`)],
  },
  {
    find: ({ summary }, kind) =>
      words(summary).length > SUMMARY_LIMIT
        ? [
            issue(
              'long-summary',
              'summary',
              `Shorten the ${label(kind, 'summaryLabel')}: ${words(summary).length} characters, the limit is ${SUMMARY_LIMIT}.`,
            ),
          ]
        : [],
  },
  {
    kinds: ['news-releases', 'pages'],
    find: ({ body }) =>
      Array.isArray(body) && body.length > 0
        ? []
        : [issue('no-body', 'body', 'Write the body: add at least one block of text.')],
  },
  { find: ({ body }) => (Array.isArray(body) ? body.flatMap(blockIssues) : []) },
  {
    kinds: ['events', 'alert-banners'],
    find: ({ startsAt, endsAt }) =>
      words(startsAt) && words(endsAt) && words(endsAt) <= words(startsAt)
        ? [issue('ends-before-start', 'endsAt', 'The end has to be after the start.')]
        : [],
  },
  {
    kinds: ['strategies'],
    find: ({ startYear, endYear }) =>
      typeof startYear === 'number' && typeof endYear === 'number' && endYear < startYear
        ? [
            issue(
              'ends-before-start',
              'endYear',
              `The end year ${endYear} is before the start year ${startYear}.`,
            ),
          ]
        : [],
  },
]

type Block = { readonly blockType?: string } & Readonly<Record<string, unknown>>

function blockIssues(block: Block, index: number): ContentIssue[] {
  if (block.blockType !== 'quote') return []
  const at = `body.${index}`
  return [
    words(block.words)
      ? []
      : [issue('empty-quote', `${at}.words`, 'Write what was said, or take the quote out.')],
    words(block.speakerName)
      ? []
      : [issue('no-speaker', `${at}.speakerName`, 'Say who said it: a quote needs its speaker.')],
  ].flat()
}

const issue = (code: string, field: string, message: string): ContentIssue => ({
  code,
  field,
  message,
})

const label = (kind: ContentKind, column: 'titleLabel' | 'summaryLabel'): string =>
  contentType(kind)[column].toLowerCase()

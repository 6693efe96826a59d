import { type ContentKind, contentType, SUMMARY_LIMIT } from '@/domain/content-types'

import type { Found } from './finding'
import { missingInQuotes } from './quote-checks'
import { type StoredDraft, storedWords } from './stored-draft'
import { draftHeadings, draftTables } from './draft-parts'

type Check = {
  readonly kinds?: readonly ContentKind[]
  readonly find: (draft: StoredDraft, kind: ContentKind) => Found[]
}

/** What must be present before publication, in the order of the form's fields. */
const REQUIRED: readonly Check[] = [
  {
    find: ({ title: value }, kind) =>
      missing({ value, code: 'no-title', field: 'title', name: nameOf(kind, 'titleLabel') }),
  },
  {
    kinds: ['news-releases', 'campaigns', 'strategies', 'vacancies', 'events', 'pages'],
    find: ({ summary: value }, kind) =>
      missing({ value, code: 'no-summary', field: 'summary', name: nameOf(kind, 'summaryLabel') }),
  },
  { find: longSummary },
  {
    kinds: ['news-releases', 'pages'],
    find: ({ body }) =>
      Array.isArray(body) && body.length > 0 ? [] : [{ code: 'no-body', field: 'body' }],
  },
  { find: missingInQuotes },
  { find: structureFindings },
  { kinds: ['events', 'alert-banners'], find: endsBeforeStart },
  { kinds: ['strategies'], find: endYearBeforeStart },
]

/** Every blocking finding for a draft of this kind. */
export const requiredFindings = (kind: ContentKind, draft: StoredDraft): Found[] =>
  REQUIRED.filter(({ kinds }) => !kinds || kinds.includes(kind)).flatMap(({ find }) =>
    find(draft, kind),
  )

type Missing = { value: unknown; name: string } & Pick<Found, 'code' | 'field'>

const missing = ({ value, code, field, name }: Missing): Found[] =>
  storedWords(value).trim() ? [] : [{ code, field, facts: { name } }]

function longSummary({ summary }: StoredDraft, kind: ContentKind): Found[] {
  const count = storedWords(summary).trim().length
  if (count <= SUMMARY_LIMIT) return []
  const facts = { name: nameOf(kind, 'summaryLabel'), count }
  return [{ code: 'long-summary', field: 'summary', facts }]
}

function endsBeforeStart({ startsAt, endsAt }: StoredDraft): Found[] {
  return storedWords(startsAt) &&
    storedWords(endsAt) &&
    storedWords(endsAt) <= storedWords(startsAt)
    ? [{ code: 'ends-before-start', field: 'endsAt' }]
    : []
}

function endYearBeforeStart({ startYear: start, endYear: end }: StoredDraft): Found[] {
  return typeof start === 'number' && typeof end === 'number' && end < start
    ? [{ code: 'end-year-before-start', field: 'endYear', facts: { start, end } }]
    : []
}

const nameOf = (kind: ContentKind, column: 'titleLabel' | 'summaryLabel'): string =>
  contentType(kind)[column].toLowerCase()

/** Headings that skip a level, and tables that a screen reader cannot announce (guard G7). */
function structureFindings(draft: StoredDraft): Found[] {
  const withoutHeader = draftTables(draft).filter(({ hasHeader }) => !hasHeader)
  return [
    ...skippedHeadings(draft),
    ...withoutHeader.map(({ field }): Found => ({ code: 'table-without-header', field })),
  ]
}

function skippedHeadings(draft: StoredDraft): Found[] {
  let before = 1
  return draftHeadings(draft).flatMap(({ level, field }) => {
    const wanted = before + 1
    before = level
    return level > wanted ? [{ code: 'heading-skipped', field, facts: { level, wanted } }] : []
  })
}

import { describe, expect, it } from '@jest/globals'

import { CHECK_CODES, checkRow } from '@/domain/checks/check-table'
import type { ContentKind } from '@/domain/content-types'
import { heading, quoteBlock, releaseOf, releaseSaying, table } from '@tests/support/stored-text'

import { blockingIssues } from './publish-checks'

const codes = (kind: ContentKind, draft: object) =>
  blockingIssues(kind, draft as Record<string, unknown>).map(
    ({ code, field }) => `${code} ${field}`,
  )

const sound = releaseSaying('The hub is new.')
const event = { title: 'Drop-in', summary: 'Drop in.', startsAt: '2026-05-01T10:00:00.000Z' }
const strategy = { title: 'Plan', summary: 'A plan.', startYear: 2021 }

/** Code, field, kind, a draft with the fault, one without it. */
const DRAFTS: [string, string, ContentKind, object, object][] = [
  ['no-title', 'title', 'news-releases', { ...sound, title: ' ' }, sound],
  ['no-summary', 'summary', 'news-releases', { ...sound, summary: '' }, sound],
  [
    'long-summary',
    'summary',
    'news-releases',
    { ...sound, summary: 'x'.repeat(161) },
    { ...sound, summary: 'x'.repeat(160) },
  ],
  ['no-body', 'body', 'news-releases', releaseOf(), sound],
  [
    'heading-skipped',
    'body.0.content',
    'news-releases',
    releaseSaying(heading('h2', 'Hours'), heading('h4', 'Mondays')),
    releaseSaying(heading('h2', 'Hours'), heading('h3', 'Mondays'), heading('h2', 'Place')),
  ],
  [
    'table-without-header',
    'body.0.content',
    'news-releases',
    releaseSaying(table(false, ['Day', 'Hours'], ['Monday', '9am'])),
    releaseSaying(table(true, ['Day', 'Hours'], ['Monday', '9am'])),
  ],
  [
    'empty-quote',
    'body.0.words',
    'news-releases',
    releaseOf(quoteBlock(' ')),
    releaseOf(quoteBlock('Yes.')),
  ],
  [
    'no-speaker',
    'body.0.speakerName',
    'news-releases',
    releaseOf({ ...quoteBlock('Yes.'), speakerName: '' }),
    releaseOf(quoteBlock('Yes.')),
  ],
  [
    'ends-before-start',
    'endsAt',
    'events',
    { ...event, endsAt: event.startsAt },
    { ...event, endsAt: '2026-05-01T11:00:00.000Z' },
  ],
  [
    'end-year-before-start',
    'endYear',
    'strategies',
    { ...strategy, endYear: 2013 },
    { ...strategy, endYear: 2021 },
  ],
]

describe('a blocking check', () => {
  it.each(DRAFTS)('%s stops a draft at %s', (code, field, kind, fault, free) => {
    expect(codes(kind, fault)).toEqual([`${code} ${field}`])
    expect(codes(kind, free)).toEqual([])
  })

  it('is tried here, each one in the table', () => {
    const tried = new Set([...DRAFTS.map(([code]) => code), WHERE_PICTURES_ARE_KEPT])
    const blocking = CHECK_CODES.filter((code) => checkRow(code).weight === 'blocking')
    expect(blocking.filter((code) => !tried.has(code))).toEqual([])
  })

  it('says all that is missing at once, in words', () => {
    expect(blockingIssues('news-releases', {}).map(({ message }) => message)).toEqual([
      'Write the headline.',
      'Write the standfirst.',
      'Write the body: add at least one block of text.',
    ])
  })
})

/**
 * Checked on upload instead: pictures need a decision on alt text
 * (tests/int/bad-input.int.spec.ts).
 */
const WHERE_PICTURES_ARE_KEPT = 'no-alt-text'

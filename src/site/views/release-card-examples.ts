import { type CardRelease, type ReleaseCardView, toReleaseCardView } from './release-card-view'
import { EXAMPLE_CAMPAIGN } from './site-examples'

export const exampleCard = (changes: Partial<CardRelease> = {}): ReleaseCardView =>
  toReleaseCardView({
    title: 'Six family hubs open their doors',
    slug: 'six-family-hubs',
    kind: 'press-release',
    summary: 'Parents can get help with feeding, sleep and money in one place, near home.',
    publishedAt: '2025-09-30T08:00:00.000Z',
    ...changes,
  })

/** News of three years, newest first: in a campaign, corrected, and with required fields only. */
export const RELEASE_CARD_EXAMPLES: readonly ReleaseCardView[] = [
  exampleCard({ campaigns: [EXAMPLE_CAMPAIGN] }),
  exampleCard({
    title: 'Canal festival moves to the second weekend of May',
    slug: 'canal-festival',
    kind: 'news-story',
    summary: 'Boats, music and food along two miles of towpath.',
    publishedAt: '2025-03-03T12:00:00.000Z',
    changes: [
      { kind: 'correction', note: 'We gave the wrong weekend.', at: '2025-03-04T09:00:00.000Z' },
    ],
  }),
  exampleCard({
    title: 'Statement on the closure of Albion Street',
    slug: 'albion-street',
    kind: 'statement',
    summary: null,
    publishedAt: '2024-11-18T16:30:00.000Z',
  }),
  exampleCard({
    title: 'Strategy extended',
    slug: 'strategy-extended',
    summary: 'A plan for children in care.',
    publishedAt: '2021-06-15T12:00:00.000Z',
  }),
]

import type { ListedRelease } from '@/cms/read/list-releases'

import { EXAMPLE_CAMPAIGN, EXAMPLE_RELEASE } from './site-examples'

const listed = (changed: Partial<ListedRelease>): ListedRelease => ({
  id: changed.slug ?? 'listed',
  title: EXAMPLE_RELEASE.title,
  kind: 'news-story',
  updatedAt: EXAMPLE_RELEASE.updatedAt,
  state: 'published',
  ...changed,
})

/**
 * News of two years as lists read it, newest first: one corrected, one in a campaign, one with
 * required fields only.
 */
export const EXAMPLE_LISTED: readonly ListedRelease[] = [
  listed({
    title: 'The canal path opens again after a winter of repairs',
    slug: 'canal-path-opens',
    summary: 'Walkers can go from Old Town to Canalside without a road to cross.',
    kind: 'press-release',
    strand: 'Out and About',
    publishedAt: '2025-10-01T08:00:00.000Z',
  }),
  listed({
    title: 'Foster carers invite you to ask them anything',
    slug: 'ask-a-foster-carer',
    summary: 'There is tea, and no need to book.',
    publishedAt: '2025-09-12T09:30:00.000Z',
    campaigns: [EXAMPLE_CAMPAIGN],
    changes: [
      { kind: 'correction', note: 'It is at six, not seven.', at: '2025-09-13T09:00:00.000Z' },
    ],
  }),
  listed({
    title: 'Statement on the closure of Albion Street',
    slug: 'albion-street',
    kind: 'statement',
    publishedAt: '2024-11-20T16:00:00.000Z',
  }),
]

import type { Strategy } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import type { LinkView } from '@/site/views/link-view'
import { LONG_WORD } from '@/site/views/picture-examples'
import { RELEASE_CARD_EXAMPLES } from '@/site/views/release-card-examples'
import { FULL_RELEASE } from '@/site/views/release-examples'
import { EXAMPLE_NOW, EXAMPLE_SETTINGS, EXAMPLE_STRATEGY } from '@/site/views/site-examples'
import type { StrategyPageView } from '@/site/views/strategy-page-view'
import { toStrategyView } from '@/site/views/strategy-view'

import { StrategyArticle } from './strategy-article'

const FULL: Strategy = {
  ...EXAMPLE_STRATEGY,
  endYear: 2028,
  body: [BLOCK_EXAMPLES.text, BLOCK_EXAMPLES['key-figure']],
  document: {
    ...EXAMPLE_PICTURE,
    id: 'plan',
    title: 'Our City',
    url: 'https://hub.example/api/media/file/our-city.pdf',
    filename: 'our-city.pdf',
    mimeType: 'application/pdf',
    filesize: 1_240_000,
    pages: 24,
    sizes: {},
  },
  accessibleVersion: '/strategies/our-city/in-full',
  topics: FULL_RELEASE.topics,
  values: FULL_RELEASE.values,
  supersedes: { ...EXAMPLE_STRATEGY, title: 'City of Yesterday', slug: 'city-of-yesterday' },
  reviewOn: '2026-03-01T12:00:00.000Z',
  changes: [{ kind: 'update', note: 'Two aims were added.', at: '2025-04-01T09:00:00.000Z' }],
}
const BARE: Strategy = {
  ...EXAMPLE_STRATEGY,
  summary: null,
  endYear: null,
  priorities: [],
  approvingBody: null,
}
const SUCCESSOR: LinkView = {
  href: '/strategies/next-city',
  text: 'Next City',
  detail: '2026 to 2030',
}

type Around = Partial<StrategyPageView> & { replacedBy?: readonly LinkView[] }

const article = (strategy: Strategy, { replacedBy = [], ...around }: Around = {}) => (
  <StrategyArticle
    view={{
      strategy: toStrategyView(strategy, {
        settings: EXAMPLE_SETTINGS,
        replacedBy,
        now: EXAMPLE_NOW,
      }),
      releases: [],
      campaigns: [],
      ...around,
    }}
  />
)

export const examples = {
  'a plan in force, with what has come of it': article(FULL, {
    releases: RELEASE_CARD_EXAMPLES,
    campaigns: [{ href: '/campaigns/family-matters', text: 'Family Matters' }],
  }),
  'a plan of which only the name is known': article(BARE),
  'a draft for consultation': article({ ...EXAMPLE_STRATEGY, status: 'draft' }),
  'a proposal that can still be called in': article({ ...EXAMPLE_STRATEGY, status: 'proposed' }),
  'a plan that another has replaced': article(
    { ...EXAMPLE_STRATEGY, status: 'superseded' },
    { replacedBy: [SUCCESSOR] },
  ),
  'a plan that has been withdrawn': article({
    ...EXAMPLE_STRATEGY,
    state: 'withdrawn',
    withdrawnAt: '2025-08-20T09:00:00.000Z',
    withdrawnReason: 'The council has ended this plan early.',
  }),
  'a name and a priority that have to break': article({
    ...EXAMPLE_STRATEGY,
    title: LONG_WORD,
    priorities: [{ name: LONG_WORD, text: LONG_WORD }],
  }),
} satisfies Examples

import type { Campaign } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import type { CampaignPageView } from '@/site/views/campaign-page-view'
import { toCampaignView } from '@/site/views/campaign-view'
import { toEventCardView } from '@/site/views/event-card-view'
import { EXAMPLE_LISTED } from '@/site/views/listed-release-examples'
import {
  EXAMPLE_ORGANISATIONS,
  EXAMPLE_PLACES,
  EXAMPLE_TOPICS,
  EXAMPLE_VALUE,
} from '@/site/views/related-examples'
import { toReleaseCardView } from '@/site/views/release-card-view'
import {
  EXAMPLE_CAMPAIGN,
  EXAMPLE_EVENT,
  EXAMPLE_NOW,
  EXAMPLE_SETTINGS,
  EXAMPLE_STRATEGY,
} from '@/site/views/site-examples'

import { CampaignArticle } from './campaign-article'

function article(changed: Partial<Campaign>, around: Partial<CampaignPageView> = {}) {
  const stored = { ...EXAMPLE_CAMPAIGN, ...changed }
  const campaign = toCampaignView(stored, { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW })
  return <CampaignArticle view={{ campaign, releases: [], events: [], ...around }} />
}

const full: Partial<Campaign> = {
  featured: [{ relationTo: 'strategies', value: EXAMPLE_STRATEGY }],
  organisations: [...EXAMPLE_ORGANISATIONS],
  externalSite: 'https://www.family-matters.example.test/join',
  cost: '£12,000 a year',
  logo: { ...EXAMPLE_PICTURE, alt: 'Family Matters', sizes: {} },
  strategies: [EXAMPLE_STRATEGY],
  values: [EXAMPLE_VALUE],
  places: [...EXAMPLE_PLACES],
  topics: [...EXAMPLE_TOPICS],
  changes: [{ kind: 'update', note: 'Two more partners.', at: '2025-09-22T09:00:00.000Z' }],
}
const around = {
  releases: EXAMPLE_LISTED.map(toReleaseCardView),
  events: [toEventCardView(EXAMPLE_EVENT)],
}
const bare: Partial<Campaign> = { aims: [], body: [], startsOn: null, pattern: null }

export const examples = {
  'all that a campaign can have': article(full, around),
  'a name and a sentence': article(bare),
  'a photograph instead of a pattern': article({ picture: EXAMPLE_PICTURE }),
  'dates to come, and nothing else to do': article(bare, { events: around.events }),
  'a campaign that has ended': article({ endsOn: '2024-03-31T12:00:00.000Z' }),
  'partners who are no employers': article({ organisations: EXAMPLE_ORGANISATIONS.slice(1) }),
  'a campaign that is withdrawn': article({
    state: 'withdrawn',
    withdrawnAt: '2025-08-20T09:00:00.000Z',
    withdrawnReason: 'The service has closed.',
  }),
  'words too long for a line': article({
    title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch in Bloom',
    body: [
      {
        ...BLOCK_EXAMPLES['key-figure'],
        value: '1,234,567,890',
        text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      },
    ],
  }),
} satisfies Examples

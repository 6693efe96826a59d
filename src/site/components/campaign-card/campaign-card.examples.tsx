import { EXAMPLE_PICTURE } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { type CardCampaign, toCampaignCardView } from '@/site/views/campaign-card-view'
import { EXAMPLE_CAMPAIGN } from '@/site/views/site-examples'

import { CampaignList } from './campaign-list'

const card = (changed: Partial<CardCampaign> = {}) =>
  toCampaignCardView({ ...EXAMPLE_CAMPAIGN, ...changed })

const homes = card({
  title: 'Warm Homes',
  slug: 'warm-homes',
  summary: 'Insulation for homes that are hard to heat.',
  pattern: 'homes',
})
const future = card({
  title: 'Room to Grow',
  slug: 'room-to-grow',
  summary: 'Skills and work for young people.',
  pattern: 'future',
})

export const examples = {
  'three campaigns, each with a pattern of its own': (
    <CampaignList campaigns={[card(), homes, future]} />
  ),
  'one campaign': <CampaignList campaigns={[card()]} />,
  'a campaign with a photograph': <CampaignList campaigns={[card({ picture: EXAMPLE_PICTURE })]} />,
  'a campaign that says nothing about itself': <CampaignList campaigns={[card({ summary: '' })]} />,
  'on a page of campaigns, under its H1': <CampaignList campaigns={[card(), homes]} level={2} />,
  'words too long for a line': (
    <CampaignList
      campaigns={[
        card({ title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch in Bloom' }),
      ]}
    />
  ),
} satisfies Examples

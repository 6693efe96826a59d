import type { Examples } from '@/site/components/examples'
import type { LeadView } from '@/site/views/lead-view'

import { Lead } from './lead'
import { NewsLead } from './news-lead'

const LABEL = 'News and campaigns from New Council'

const story: LeadView = {
  href: '/news/canal-path-opens',
  title: 'The canal path opens again after a winter of repairs',
  kind: 'Press release',
  strand: 'Out and About',
  summary: 'Walkers can go from Old Town to Canalside without a road to cross.',
  published: { iso: '2025-10-01', text: 'Wednesday, 1st October 2025' },
  art: '/assets/img/kilns.svg',
}

export const examples = {
  'the newest story, with the site’s own drawing': <NewsLead label={LABEL} lead={story} />,
  'the newest story, with a photograph': (
    <NewsLead label={LABEL} lead={{ ...story, art: '/media/kilns-1600x1067.webp' }} />
  ),
  'a story without a label and a summary': (
    <NewsLead label={LABEL} lead={{ ...story, strand: '', summary: '' }} />
  ),
  'words too long for a line': (
    <NewsLead
      label={LABEL}
      lead={{
        ...story,
        title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch decides its budget',
      }}
    />
  ),
  'a campaign: warm, its artwork cut at the side': (
    <Lead titleId="campaign" art="/assets/img/tile-plates.svg" look="campaign">
      <p className="lead__label">Campaign</p>
      <h1 className="lead__title" id="campaign">
        Family Matters
      </h1>
    </Lead>
  ),
  'a campaign with a photograph': (
    <Lead titleId="campaign" art="/media/kilns-960x640.webp" look="campaign">
      <h1 className="lead__title" id="campaign">
        Family Matters
      </h1>
    </Lead>
  ),
  'no picture at all': (
    <Lead titleId="campaign">
      <h1 className="lead__title" id="campaign">
        Family Matters
      </h1>
    </Lead>
  ),
} satisfies Examples

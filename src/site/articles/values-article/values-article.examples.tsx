import type {
  Accreditation,
  Organisation,
  Page,
  StaffNetwork,
  Value,
} from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { EXAMPLE_NOW } from '@/site/views/site-examples'
import { toValuesPageView } from '@/site/views/values-page-view'

import { ValuesArticle } from './values-article'

const times = { createdAt: EXAMPLE_NOW, updatedAt: EXAMPLE_NOW }

const PAGE: Page = {
  ...times,
  id: 'our-values',
  title: 'Our values',
  summary: 'What everybody who works here promises.',
  picture: EXAMPLE_PICTURE,
  body: [BLOCK_EXAMPLES.text],
}
const VALUES: readonly Value[] = ['We listen', 'We own up'].map((title, index) => ({
  ...times,
  id: title,
  title,
  slug: title.toLowerCase().replaceAll(' ', '-'),
  text: 'What it means in daily work.',
  order: index + 1,
}))
const NETWORKS: readonly StaffNetwork[] = [
  { ...times, id: 'carers', slug: 'carers', title: 'Carers’ network', text: 'Meets on Fridays.' },
]
const CHARTER: Organisation = {
  ...times,
  id: 'charter',
  title: 'Example Charter Trust',
  kind: ['awarding-body'],
  website: 'https://charter.example',
}
const PLEDGES: readonly Accreditation[] = [
  {
    ...times,
    id: 'charter',
    slug: 'good-work',
    title: 'Good Work Charter',
    level: 'Member',
    awardingBody: CHARTER,
    awardedOn: '2024-05-01T12:00:00.000Z',
    expiresOn: '2027-04-30T12:00:00.000Z',
  },
  {
    ...times,
    id: 'clean-air',
    slug: 'clean-air',
    title: 'Clean Air Pledge',
    expiresOn: '2025-01-31T12:00:00.000Z',
  },
]
const NOTHING: Parameters<typeof toValuesPageView>[0] = {
  page: null,
  values: [],
  networks: [],
  accreditations: [],
  now: EXAMPLE_NOW,
}
const article = (args: Partial<typeof NOTHING>) => (
  <ValuesArticle view={toValuesPageView({ ...NOTHING, ...args })} />
)

export const examples = {
  'values, networks and pledges, introduced by a page': article({
    page: PAGE,
    values: VALUES,
    networks: NETWORKS,
    accreditations: PLEDGES,
  }),
  'values alone': article({ values: VALUES }),
  'before anything has been written': article({}),
  'an introduction without a picture': article({ page: { ...PAGE, picture: null } }),
  'a title that has to break': article({ page: { ...PAGE, title: LONG_WORD } }),
} satisfies Examples

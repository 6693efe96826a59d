import type {
  Campaign,
  Event,
  NewsRelease,
  Person,
  Setting,
  Strategy,
} from '@/cms/generated/payload-types'

import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from './block-examples'

/** A Thursday morning in London, an hour ahead of UTC. */
export const EXAMPLE_NOW = '2025-10-02T09:00:00.000Z'

const times = {
  createdAt: '2021-06-15T09:00:00.000Z',
  updatedAt: '2025-10-02T08:00:00.000Z',
  state: 'published',
} as const

export const EXAMPLE_SETTINGS: Setting = {
  id: 'settings',
  councilName: 'New Council',
  dateStyle: 'ordinal',
  boilerplate: 'The council of today.',
  pressOffice: {
    name: 'Press office',
    phone: '01632 960 118',
    email: 'press@example.test',
    hours: 'Monday to Friday',
  },
  outOfHours: { name: 'Duty press officer', phone: '01632 960 119' },
  opensAt: '08:30',
  closesAt: '17:00',
  administrations: [
    { name: 'Before', startsOn: '2019-05-01T12:00:00Z', endsOn: '2023-05-10T12:00:00Z' },
    { name: 'Now', startsOn: '2023-05-11T12:00:00Z' },
  ],
}

export const EXAMPLE_CAMPAIGN: Campaign = {
  ...times,
  id: 'campaign',
  title: 'Family Matters',
  slug: 'family-matters',
  summary: 'Help for families, sooner.',
  pattern: 'plates',
  startsOn: '2020-11-01T12:00:00.000Z',
  aims: [{ aim: 'Help before a problem becomes a crisis' }],
  body: [BLOCK_EXAMPLES['key-figure'], BLOCK_EXAMPLES.text, BLOCK_EXAMPLES['call-to-action']],
}

export const EXAMPLE_PERSON: Person = {
  ...times,
  id: 'person',
  title: 'Sam Example',
  slug: 'sam-example',
  titleBefore: 'Councillor',
  appointments: [{ role: 'council leader', startsOn: '2023-05-11T12:00:00Z', isHeldNow: true }],
}

export const EXAMPLE_RELEASE: NewsRelease = {
  ...times,
  id: 'release',
  title: 'Strategy extended',
  slug: 'strategy-extended',
  summary: 'A plan for children in care.',
  kind: 'press-release',
  publishedAt: '2021-06-15T12:00:00.000Z',
  body: [
    BLOCK_EXAMPLES.text,
    { ...BLOCK_EXAMPLES.quote, speaker: EXAMPLE_PERSON },
    BLOCK_EXAMPLES.image,
  ],
  notesToEditors: [{ note: 'The decision is in the minutes.' }],
  mediaPack: [EXAMPLE_PICTURE, 'not-public'],
}

export const EXAMPLE_STRATEGY: Strategy = {
  ...times,
  id: 'strategy',
  title: 'Our City',
  slug: 'our-city',
  summary: 'What the council wants to change.',
  startYear: 2024,
  endYear: 2026,
  status: 'in-force',
  priorities: [
    { name: 'Healthier', text: 'Better health.' },
    { name: 'Safer', text: 'Safer streets.' },
  ],
  approvingBody: 'Cabinet',
  approvedOn: '2024-03-21T12:00:00.000Z',
}

export const EXAMPLE_EVENT: Event = {
  ...times,
  id: 'event',
  title: 'Fostering drop-in',
  slug: 'fostering-drop-in',
  summary: 'Ask anything.',
  startsAt: '2025-10-07T17:00:00.000Z',
  endsAt: '2025-10-07T18:30:00.000Z',
  status: 'on',
  venue: 'Town Hall, Albion Street',
  price: 'Free',
}

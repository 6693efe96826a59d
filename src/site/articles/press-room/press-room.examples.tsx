import type { Page, Person } from '@/cms/generated/payload-types'
import { EXAMPLE_PICTURE, exampleText } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { toPressRoomView } from '@/site/views/press-room-view'
import {
  EXAMPLE_CAMPAIGN,
  EXAMPLE_NOW,
  EXAMPLE_PERSON,
  EXAMPLE_RELEASE,
  EXAMPLE_SETTINGS,
} from '@/site/views/site-examples'

import { PressRoom } from './press-room'

const PEOPLE: readonly Person[] = [
  {
    ...EXAMPLE_PERSON,
    interviews: {
      isAvailable: true,
      subjects: 'Families, the budget',
      languages: 'English, Welsh',
    },
  },
  {
    ...EXAMPLE_PERSON,
    id: 'robin',
    title: 'Robin Sample',
    slug: 'robin-sample',
    titleBefore: null,
  },
]
const PAGE: Page = {
  id: 'press',
  title: 'Press room',
  summary: 'Ring us at any hour. Take what you need.',
  createdAt: EXAMPLE_NOW,
  updatedAt: EXAMPLE_NOW,
  body: [{ blockType: 'text', content: exampleText('Filming', 'Ask two days before, please.') }],
}
const EMPTY: Parameters<typeof toPressRoomView>[0] = {
  newest: null,
  recent: [],
  pictures: [],
  people: [],
  page: null,
  settings: EXAMPLE_SETTINGS,
  now: EXAMPLE_NOW,
}
const FULL = {
  ...EMPTY,
  newest: { ...EXAMPLE_RELEASE, strand: 'Family Matters' },
  recent: [{ ...EXAMPLE_RELEASE, slug: 'earlier', campaigns: [EXAMPLE_CAMPAIGN] }],
  pictures: [EXAMPLE_PICTURE],
  people: PEOPLE,
  page: PAGE,
}
const room = (args: typeof EMPTY) => <PressRoom view={toPressRoomView(args)} />

export const examples = {
  'on a weekday morning, with everything': room(FULL),
  'at night, when the duty officer answers': room({ ...FULL, now: '2025-10-02T22:00:00.000Z' }),
  'a council with one number at all hours': room({
    ...EMPTY,
    settings: { ...EXAMPLE_SETTINGS, outOfHours: {} },
  }),
  'a council that has set no number and published nothing': room({
    ...EMPTY,
    settings: { id: 'settings', councilName: 'New Council', dateStyle: 'plain' },
  }),
  'people to interview, but no mailbox to ask': room({
    ...EMPTY,
    people: PEOPLE,
    settings: { ...EXAMPLE_SETTINGS, pressOffice: { phone: '01632 960 118' } },
  }),
  'a newest release without a standfirst': room({
    ...EMPTY,
    newest: { ...EXAMPLE_RELEASE, summary: null },
  }),
  'a headline that has to break': room({
    ...EMPTY,
    newest: { ...EXAMPLE_RELEASE, title: LONG_WORD },
  }),
} satisfies Examples

import type { NewsRelease, Organisation, Place, Topic, Value } from '@/cms/generated/payload-types'
import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from '@/site/views/block-examples'
import { EXAMPLE_PORTRAIT } from './picture-examples'
import {
  EXAMPLE_CAMPAIGN,
  EXAMPLE_EVENT,
  EXAMPLE_PERSON,
  EXAMPLE_RELEASE,
  EXAMPLE_STRATEGY,
} from './site-examples'

const times = { createdAt: '2021-06-15T09:00:00.000Z', updatedAt: '2025-10-02T08:00:00.000Z' }

const TOPIC: Topic = {
  ...times,
  id: 'families',
  title: 'Children and families',
  slug: 'children-and-families',
}
const PLACE: Place = { ...times, id: 'north', title: 'Northgate', slug: 'northgate', kind: 'town' }
const VALUE: Value = {
  ...times,
  id: 'value',
  title: 'We listen',
  slug: 'we-listen',
  text: 'We ask first.',
  order: 1,
}
const PARTNER: Organisation = {
  ...times,
  id: 'partner',
  title: 'Friends of the Canal',
  slug: 'friends-of-the-canal',
  kind: ['partner'],
}

const SPEAKER = { ...EXAMPLE_PERSON, portrait: EXAMPLE_PORTRAIT }

/** A release with every optional field filled in, and a block of each type. */
export const FULL_RELEASE: NewsRelease = {
  ...EXAMPLE_RELEASE,
  reference: 'NR-2021-118',
  strand: 'Family Matters',
  dateline: 'Northgate',
  picture: EXAMPLE_PICTURE,
  body: [
    BLOCK_EXAMPLES.text,
    { ...BLOCK_EXAMPLES.quote, speaker: SPEAKER },
    ...Object.values(BLOCK_EXAMPLES).filter(
      ({ blockType }) => !['text', 'quote', 'call-to-action'].includes(blockType),
    ),
    BLOCK_EXAMPLES['call-to-action'],
  ],
  spokespeople: [SPEAKER],
  mediaPack: [EXAMPLE_PICTURE],
  changes: [
    { kind: 'correction', note: 'We gave the wrong year.', at: '2021-06-16T09:00:00.000Z' },
  ],
  topics: [TOPIC],
  places: [PLACE],
  campaigns: [EXAMPLE_CAMPAIGN],
  strategies: [EXAMPLE_STRATEGY],
  values: [VALUE],
  people: [EXAMPLE_PERSON],
  organisations: [PARTNER],
  events: [EXAMPLE_EVENT],
  followsOn: [{ ...EXAMPLE_RELEASE, slug: 'strategy-agreed', title: 'Strategy agreed' }],
}

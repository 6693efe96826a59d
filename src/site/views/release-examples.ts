import type { NewsRelease } from '@/cms/generated/payload-types'

import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from './block-examples'
import { EXAMPLE_PORTRAIT } from './picture-examples'
import {
  EXAMPLE_ORGANISATIONS,
  EXAMPLE_PLACES,
  EXAMPLE_TOPICS,
  EXAMPLE_VALUE,
} from './related-examples'
import {
  EXAMPLE_CAMPAIGN,
  EXAMPLE_EVENT,
  EXAMPLE_PERSON,
  EXAMPLE_RELEASE,
  EXAMPLE_STRATEGY,
} from './site-examples'

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
  topics: EXAMPLE_TOPICS.slice(0, 1),
  places: EXAMPLE_PLACES.slice(0, 1),
  campaigns: [EXAMPLE_CAMPAIGN],
  strategies: [EXAMPLE_STRATEGY],
  values: [EXAMPLE_VALUE],
  people: [EXAMPLE_PERSON],
  organisations: EXAMPLE_ORGANISATIONS.slice(1),
  events: [EXAMPLE_EVENT],
  followsOn: [{ ...EXAMPLE_RELEASE, slug: 'strategy-agreed', title: 'Strategy agreed' }],
}

import type { Campaign } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { toFeaturedViews } from '@/site/views/featured-view'
import { EXAMPLE_EVENT, EXAMPLE_RELEASE, EXAMPLE_STRATEGY } from '@/site/views/site-examples'

import { FeaturedList } from './featured-list'

type Featured = NonNullable<Campaign['featured']>

const release: Featured[number] = { relationTo: 'news-releases', value: EXAMPLE_RELEASE }
const event: Featured[number] = { relationTo: 'events', value: EXAMPLE_EVENT }
const strategy: Featured[number] = { relationTo: 'strategies', value: EXAMPLE_STRATEGY }

export const examples = {
  'one of each kind, in the editors’ order': (
    <FeaturedList featured={toFeaturedViews([strategy, release, event])} />
  ),
  'something without a day and without a sentence': (
    <FeaturedList
      featured={toFeaturedViews([
        { relationTo: 'strategies', value: { ...EXAMPLE_STRATEGY, summary: null } },
      ])}
    />
  ),
  'words too long for a line': (
    <FeaturedList
      featured={toFeaturedViews([
        {
          relationTo: 'news-releases',
          value: {
            ...EXAMPLE_RELEASE,
            title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch votes',
          },
        },
      ])}
    />
  ),
} satisfies Examples

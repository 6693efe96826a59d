import type { Event } from '@/cms/generated/payload-types'
import { EXAMPLE_PICTURE, exampleText } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { toEventView } from '@/site/views/event-view'
import {
  EXAMPLE_ORGANISATIONS,
  EXAMPLE_PLACES,
  EXAMPLE_TOPICS,
} from '@/site/views/related-examples'
import { toReleaseLinks } from '@/site/views/related-view'
import {
  EXAMPLE_CAMPAIGN,
  EXAMPLE_EVENT,
  EXAMPLE_NOW,
  EXAMPLE_RELEASE,
  EXAMPLE_SETTINGS,
} from '@/site/views/site-examples'

import { EventArticle } from './event-article'

const event = (changed: Partial<Event> = {}, now = EXAMPLE_NOW) =>
  toEventView({ ...EXAMPLE_EVENT, ...changed }, { settings: EXAMPLE_SETTINGS, now })

const full: Partial<Event> = {
  bookingAddress: 'https://booking.example.test/drop-in',
  ward: 'Canalside',
  description: exampleText('What happens', 'Meet foster carers, and ask them anything.'),
  picture: EXAMPLE_PICTURE,
  campaigns: [EXAMPLE_CAMPAIGN],
  places: [...EXAMPLE_PLACES],
  organisations: [...EXAMPLE_ORGANISATIONS],
  topics: [...EXAMPLE_TOPICS],
  changes: [
    { kind: 'correction', note: 'We gave the wrong room.', at: '2025-09-22T09:00:00.000Z' },
  ],
}

export const examples = {
  'all that an event can have': (
    <EventArticle view={{ event: event(full), releases: toReleaseLinks([EXAMPLE_RELEASE]) }} />
  ),
  'a name and a date': (
    <EventArticle view={{ event: event({ venue: null, price: null }), releases: [] }} />
  ),
  'an event that has moved': (
    <EventArticle
      view={{
        event: event({ status: 'moved', statusNote: 'It is now in the library, from 6.30pm.' }),
        releases: [],
      }}
    />
  ),
  'an event that is cancelled': (
    <EventArticle
      view={{
        event: event({
          ...full,
          status: 'cancelled',
          statusNote: 'The hall is flooded. The next one is in November.',
        }),
        releases: [],
      }}
    />
  ),
  'an event that is over': (
    <EventArticle view={{ event: event(full, '2025-11-01T09:00:00.000Z'), releases: [] }} />
  ),
  'an event whose page is withdrawn': (
    <EventArticle
      view={{
        event: event({
          bookingAddress: 'https://booking.example.test/drop-in',
          state: 'withdrawn',
          withdrawnAt: '2025-10-01T09:00:00.000Z',
          withdrawnReason: 'The date was wrong.',
        }),
        releases: [],
      }}
    />
  ),
  'words too long for a line': (
    <EventArticle
      view={{
        event: event({
          title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch open day',
          venue: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Town Hall',
        }),
        releases: [],
      }}
    />
  ),
} satisfies Examples

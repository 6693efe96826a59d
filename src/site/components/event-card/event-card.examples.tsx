import type { Examples } from '@/site/components/examples'
import { type CardEvent, toEventCardView } from '@/site/views/event-card-view'
import { EXAMPLE_PLACES } from '@/site/views/related-examples'
import { EXAMPLE_EVENT } from '@/site/views/site-examples'

import { EventCard } from './event-card'
import { EventList } from './event-list'

const card = (changed: Partial<CardEvent> = {}) => toEventCardView({ ...EXAMPLE_EVENT, ...changed })

const festival = card({
  title: 'Canal festival',
  slug: 'canal-festival',
  startsAt: '2025-10-11T09:00:00.000Z',
  endsAt: '2025-10-12T16:00:00.000Z',
  places: [...EXAMPLE_PLACES],
})

export const examples = {
  'one evening': <EventCard event={card()} />,
  'more than one day, in two places': <EventCard event={festival} />,
  'a place to book': (
    <EventCard event={card({ bookingAddress: 'https://booking.example.test/drop-in' })} />
  ),
  'an event that has moved': (
    <EventCard event={card({ status: 'moved', statusNote: 'Now in the library, from 6.30pm' })} />
  ),
  'an event that is cancelled': (
    <EventCard event={card({ status: 'cancelled', statusNote: 'The next one is in November' })} />
  ),
  'neither a place nor a price': <EventCard event={card({ venue: null, price: null })} />,
  'under a month’s heading': <EventCard event={card()} level={4} />,
  'words too long for a line': (
    <EventCard
      event={card({ title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch open day' })}
    />
  ),
  'a list, soonest first': <EventList events={[card(), festival]} />,
  'a list two abreast': <EventList events={[card(), festival]} isWide />,
} satisfies Examples

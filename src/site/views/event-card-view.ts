import type { Event } from '@/cms/generated/payload-types'
import { published } from '@/cms/read/published'
import { dayParts, londonTimestamp, printPeriod } from '@/domain/dates'
import { eventCalendarPath, pagePath, PATHS } from '@/domain/paths'

import type { LinkView, TimeView } from './link-view'

/** An event in a list. */
export type EventCardView = {
  readonly href: string
  readonly title: string
  readonly when: TimeView
  /** The short parts of its first day, for decoration. */
  readonly day: { readonly weekday: string; readonly day: string; readonly month: string }
  /** Place, price and status note: `Burslem. Now starts at the market place` */
  readonly facts: string
  readonly change: { readonly word: string; readonly look: 'changed' | 'off' } | null
  readonly links: readonly LinkView[]
}

/** The stored fields that a card needs. */
export type CardEvent = Pick<
  Event,
  | 'title'
  | 'slug'
  | 'startsAt'
  | 'endsAt'
  | 'status'
  | 'statusNote'
  | 'venue'
  | 'places'
  | 'price'
  | 'bookingAddress'
>

const CHANGES = {
  on: null,
  moved: { word: 'Moved', look: 'changed' },
  cancelled: { word: 'Cancelled', look: 'off' },
} as const

export function toEventCardView(event: CardEvent): EventCardView {
  const href = pagePath('events', event.slug ?? '')
  return {
    href,
    title: event.title,
    when: { iso: londonTimestamp(event.startsAt), text: printPeriod(event.startsAt, event.endsAt) },
    day: dayParts(event.startsAt),
    facts: factsOf(event),
    change: CHANGES[event.status],
    links: linksOf(event, href),
  }
}

/** A list shows only the town; the page has the address. */
function factsOf({ places, venue, status, price, statusNote }: CardEvent): string {
  const where = published(places)
    .map((place) => place.title)
    .join(' and ')
  const rest = status === 'on' ? price : statusNote
  return [where || venue, rest].filter(Boolean).join('. ')
}

function linksOf({ status, slug, bookingAddress }: CardEvent, href: string): LinkView[] {
  if (status === 'cancelled') return [{ href: PATHS.events, text: 'See other dates' }]
  const first = status === 'moved' ? 'What has changed' : 'Details'
  return [
    bookingAddress ? { href: bookingAddress, text: 'Book' } : { href, text: first },
    { href: eventCalendarPath(slug ?? ''), text: 'Add to calendar' },
  ]
}

import type { Event, Setting } from '@/cms/generated/payload-types'
import { dayParts, type Instant, londonTimestamp, printPeriod } from '@/domain/dates'
import { eventCalendarPath, pagePath } from '@/domain/paths'

import { type ChangeView, toChangeViews } from './change-view'
import { type EventCardView, toEventCardView } from './event-card-view'
import type { LinkView, TimeView } from './link-view'
import { type PictureView, toPictureView } from './picture-view'
import {
  linksOf,
  type RelatedView,
  toCampaignViews,
  toOrganisationViews,
  toPlaceViews,
  toTopicViews,
} from './related-view'
import { type TextNode, toTextView } from './text-view'
import { type SeoView, toSeoView } from './seo-view'
import { toWithdrawalView, type WithdrawalView } from './withdrawal-view'
import type { FactView } from './fact-view'

/** An event on its own page; its status (on, moved, cancelled or over) comes first, as text. */
export type EventView = {
  readonly slug: string
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly when: TimeView
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly day: EventCardView['day']
  readonly change: EventCardView['change']
  /** What a reader must know before setting out; null if it goes ahead as planned. */
  readonly notice: { readonly title: string; readonly text: string } | null
  readonly isOver: boolean
  readonly isCancelled: boolean
  readonly venue: string
  readonly withdrawal: WithdrawalView | null
  /** Corrections and updates, newest first. */
  readonly changes: readonly ChangeView[]
  readonly seo: SeoView
  readonly topics: readonly RelatedView[]
  readonly facts: readonly FactView[]
  readonly booking: LinkView | null
  /**
   * Null once it is over. If cancelled or withdrawn, the file stays, to remove it from calendars.
   */
  readonly calendar: LinkView | null
  readonly description: readonly TextNode[]
  readonly picture: PictureView | null
  readonly campaigns: readonly RelatedView[]
}

type EventArgs = { settings: Setting; now: Instant }

/** The view of a stored event with its relations populated. */
export function toEventView(stored: Event, { settings, now }: EventArgs): EventView {
  const event = withDates(stored, now)
  const slug = event.slug ?? ''
  const isOver = Date.parse(event.endsAt) < Date.parse(now)
  const isCancelled = event.status === 'cancelled'
  // Its calendar file says CANCELLED in both cases.
  const isOff = isCancelled || event.state === 'withdrawn'
  return {
    slug,
    path: pagePath('events', slug),
    name: event.title,
    summary: event.summary ?? '',
    when: { iso: londonTimestamp(event.startsAt), text: printPeriod(event.startsAt, event.endsAt) },
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    day: dayParts(event.startsAt),
    change: toEventCardView(event).change,
    notice: noticeOf(event, isOver),
    isOver,
    isCancelled,
    venue: event.venue ?? '',
    withdrawal: toWithdrawalView(event, settings),
    changes: toChangeViews(event.changes),
    seo: toSeoView(event),
    topics: toTopicViews(event.topics),
    facts: toFacts(event, isOver || isOff),
    booking:
      event.bookingAddress && !isOver && !isOff
        ? { href: event.bookingAddress, text: 'Book a place' }
        : null,
    calendar: isOver ? null : { href: eventCalendarPath(slug), text: calendarText(isOff) },
    description: toTextView(event.description, 1),
    picture: toPictureView(event.picture, { now }),
    campaigns: toCampaignViews(event.campaigns),
  }
}

type Dates = 'startsAt' | 'endsAt'
type DraftEvent = Omit<Event, Dates> & Partial<Pick<Event, Dates>>

/** A draft in its preview may have no dates yet: uses the current time instead. */
function withDates(event: DraftEvent, now: Instant): Event {
  const { startsAt, endsAt } = event
  return { ...event, startsAt: startsAt ?? now, endsAt: endsAt ?? startsAt ?? now }
}

const calendarText = (isOff: boolean): string =>
  isOff ? 'Update your calendar' : 'Add to calendar'

function noticeOf({ status, statusNote }: Event, isOver: boolean): EventView['notice'] {
  if (status === 'cancelled') return { title: 'This event is cancelled', text: statusNote ?? '' }
  if (isOver) return { title: 'This event is over', text: 'It is kept as a record.' }
  if (status === 'moved') return { title: 'This event has moved', text: statusNote ?? '' }
  return null
}

function toFacts(event: Event, isOff: boolean): FactView[] {
  const { venue, ward, price, bookingAddress, organisations } = event
  const places = linksOf(toPlaceViews(event.places))
  const hosts = toOrganisationViews(organisations).map(({ text }) => text)
  const facts: (FactView | null)[] = [
    venue ? { name: 'Where', text: venue } : null,
    places.length > 0 ? { name: 'News from there', links: places } : null,
    ward ? { name: 'Ward', text: ward } : null,
    price ? { name: 'Price', text: price } : null,
    booking({ price, bookingAddress }, isOff),
    hosts.length > 0 ? { name: 'With', text: hosts.join(', ') } : null,
  ]
  return facts.filter((fact) => fact !== null)
}

/** Omitted if the price already mentions booking. */
function booking(
  { price, bookingAddress }: Pick<Event, 'price' | 'bookingAddress'>,
  isOff: boolean,
): FactView | null {
  if (isOff || /\bbook/i.test(price ?? '')) return null
  return { name: 'Booking', text: bookingAddress ? 'Book a place first' : 'No need to book' }
}

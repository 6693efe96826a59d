import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator'

import type { Event } from '@/cms/generated/payload-types'
import { eventCalendarPath, pagePath, absolute } from '@/domain/paths'
import { textOf, toTextView } from '@/site/views/text-view'

import { stableUuid } from './stable-id'

type CalendarArgs = {
  /** `Events in Exampleton` */
  name: string
  /** Path of the calendar itself. */
  self: string
  events: readonly Event[]
  origin: string
}

const HOUR_IN_SECONDS = 60 * 60

/**
 * A calendar (RFC 5545) of events, in the order given. Times are in UTC, with Z, so that no client
 * needs a VTIMEZONE for London. A UID never changes; SEQUENCE grows with every publication. A
 * cancelled or withdrawn event stays in the file as CANCELLED, since omitting it would leave it in
 * subscribers' calendars.
 */
export function toCalendar({ name, self, events, origin }: CalendarArgs): string {
  return ical({
    name,
    prodId: { company: new URL(origin).hostname, product: 'News hub', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    source: absolute(origin, self),
    ttl: HOUR_IN_SECONDS,
    events: events.map((event) => toCalendarEvent(event, origin)),
  }).toString()
}

/** The calendar of one event, for adding it manually. */
export const toEventCalendar = ({ event, origin }: { event: Event; origin: string }): string =>
  toCalendar({
    name: event.title,
    self: eventCalendarPath(event.slug ?? ''),
    events: [event],
    origin,
  })

function toCalendarEvent(event: Event, origin: string): ICalEventData {
  const isOff = event.status === 'cancelled' || event.state === 'withdrawn'
  return {
    id: stableUuid({ kind: 'events', id: String(event.id) }),
    // The time of the change instead of now, so that the same event produces the same file.
    stamp: new Date(event.updatedAt),
    lastModified: new Date(event.updatedAt),
    sequence: sequenceOf(event),
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    summary: isOff ? `Cancelled: ${event.title}` : event.title,
    description: descriptionOf(event, origin),
    location: [event.venue, event.ward && `${event.ward} ward`].filter(Boolean).join(', ') || null,
    url: absolute(origin, pagePath('events', event.slug ?? '')),
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

/** Seconds from the first publication to the newest: it only increases, and needs no counter. */
const sequenceOf = ({ firstPublishedAt, createdAt, updatedAt }: Event): number =>
  Math.max(
    0,
    Math.floor((Date.parse(updatedAt) - Date.parse(firstPublishedAt ?? createdAt)) / 1000),
  )

function descriptionOf(event: Event, origin: string): string {
  const { statusNote, status, summary, description, price, bookingAddress } = event
  return [
    status === 'on' ? '' : statusNote,
    event.state === 'withdrawn' ? event.withdrawnReason : '',
    event.state === 'withdrawn' ? event.withdrawnNote : '',
    summary,
    textOf(toTextView(description)),
    price && `Price: ${price}`,
    bookingAddress && `Book: ${absolute(origin, bookingAddress)}`,
    absolute(origin, pagePath('events', event.slug ?? '')),
  ]
    .filter(Boolean)
    .join('\n\n')
}

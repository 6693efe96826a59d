import { describe, expect, it } from '@jest/globals'

import type { Event } from '@/cms/generated/payload-types'

import { toEventView } from './event-view'
import { EXAMPLE_EVENT, EXAMPLE_NOW, EXAMPLE_SETTINGS } from './site-examples'

const view = (changed: Partial<Event> = {}) =>
  toEventView({ ...EXAMPLE_EVENT, ...changed }, { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW })
const over = { startsAt: '2025-10-01T17:00:00.000Z', endsAt: '2025-10-01T18:00:00.000Z' }

describe('an event', () => {
  it('prints London time', () => {
    expect(view().when).toEqual({
      iso: '2025-10-07T18:00+01:00',
      text: 'Tuesday 7 October 2025, 6pm to 7:30pm',
    })
  })

  it('can be booked and kept in a calendar while it is on', () => {
    const bookable = view({ bookingAddress: '/book' })
    expect(bookable).toMatchObject({
      notice: null,
      booking: { href: '/book' },
      calendar: { href: '/events/fostering-drop-in.ics', text: 'Add to calendar' },
    })
  })

  it('says what has moved', () => {
    expect(view({ status: 'moved', statusNote: 'Now at the market.' })).toMatchObject({
      notice: { title: 'This event has moved', text: 'Now at the market.' },
      change: { word: 'Moved' },
    })
  })

  it('cannot be booked once cancelled, and offers to take the date out of calendars', () => {
    expect(view({ status: 'cancelled', bookingAddress: '/book' })).toMatchObject({
      notice: { title: 'This event is cancelled' },
      booking: null,
      calendar: { text: 'Update your calendar' },
    })
  })

  it('is over after its end', () => {
    expect(view({ ...over, bookingAddress: '/book' })).toMatchObject({
      isOver: true,
      notice: { title: 'This event is over' },
      booking: null,
      calendar: null,
    })
  })

  it('that was cancelled is not said to have happened', () => {
    expect(view({ ...over, status: 'cancelled' }).notice?.title).toBe('This event is cancelled')
  })

  it.each([
    ['Free', null, 'No need to book'],
    ['Free', '/book', 'Book a place first'],
    ['Free, no need to book', null, undefined],
  ])('says once whether to book: price %s, address %s', (price, bookingAddress, printed) => {
    const { facts } = view({ price, bookingAddress })
    expect(facts.find(({ name }) => name === 'Booking')?.text).toBe(printed)
  })
})

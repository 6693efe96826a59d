import { describe, expect, it } from '@jest/globals'

import { type Place } from '@/cms/generated/payload-types'

import { type CardEvent, toEventCardView } from './event-card-view'

const event: CardEvent = {
  title: 'Fostering drop-in',
  slug: 'fostering-drop-in',
  startsAt: '2025-10-18T09:00:00.000Z',
  endsAt: '2025-10-18T12:00:00.000Z',
  status: 'on',
  price: 'Free',
  venue: 'Longton Town Hall, Times Square',
}
const longton = { title: 'Longton', slug: 'longton' } as Place // the fields a card reads

describe('an event in a list', () => {
  it('prints London time, with the offset of that day', () => {
    expect(toEventCardView(event).when).toEqual({
      iso: '2025-10-18T10:00+01:00',
      text: 'Saturday 18 October 2025, 10am to 1pm',
    })
    expect(toEventCardView(event).day).toEqual({ weekday: 'Sat', day: '18', month: 'Oct' })
  })

  it('names the town, or the venue where no town is given', () => {
    expect(toEventCardView({ ...event, places: [longton] }).facts).toBe('Longton. Free')
    expect(toEventCardView(event).facts).toBe('Longton Town Hall, Times Square. Free')
  })

  it('says what has changed when it is moved', () => {
    const moved = toEventCardView({
      ...event,
      status: 'moved',
      statusNote: 'Now starts at the market place',
      places: [longton],
    })
    expect(moved.change?.word).toBe('Moved')
    expect(moved.facts).toBe('Longton. Now starts at the market place')
    expect(moved.links[0]?.text).toBe('What has changed')
  })

  it('offers other dates, and no booking or calendar, when it is cancelled', () => {
    const off = toEventCardView({ ...event, status: 'cancelled', bookingAddress: 'https://x.test' })
    expect(off.links).toEqual([{ href: '/events', text: 'See other dates' }])
  })
})

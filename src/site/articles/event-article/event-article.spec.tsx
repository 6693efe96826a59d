import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './event-article.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const actionsOf = (markup: string): string[] => {
  const [, actions = ''] = /<p class="cta__actions no-print">(.*?)<\/p>/.exec(markup) ?? []
  return [...actions.matchAll(/<a class="([^"]+)" href="([^"]+)">([^<]+)</g)].map((found) =>
    found.slice(1).join(' | '),
  )
}

describe('the page of an event', () => {
  it.each(Object.entries(examples))('has one H1: %s', (_, element) => {
    expect(renderToStaticMarkup(element).match(/<h1>/g)).toHaveLength(1)
  })

  it('says under its name when it is, for eyes and for machines', () => {
    expect(html('a name and a date')).toContain(
      '<h1>Fostering drop-in</h1><p class="event-head__when"><time dateTime="2025-10-07T18:00+01:00">Tuesday 7 October 2025, 6pm to 7:30pm</time></p>',
    )
  })

  it('offers the booking first, and then the calendar', () => {
    expect(actionsOf(html('all that an event can have'))).toEqual([
      'button | https://booking.example.test/drop-in | Book a place',
      'button button--quiet | /events/fostering-drop-in.ics | Add to calendar',
    ])
    expect(actionsOf(html('a name and a date'))).toEqual([
      'button | /events/fostering-drop-in.ics | Add to calendar',
    ])
  })

  it('puts what has changed before everything else about it', () => {
    const moved = html('an event that has moved')
    expect(moved).toContain('<span class="tag tag--changed">Moved</span>')
    const order = ['<h1', 'This event has moved', 'now in the library', 'class="standfirst"']
    const places = order.map((part) => moved.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('takes no bookings for what is cancelled, but the date out of calendars', () => {
    const cancelled = html('an event that is cancelled')
    expect(cancelled).toContain('notice--withdrawn')
    expect(cancelled).toContain('This event is cancelled')
    expect(actionsOf(cancelled)).toEqual([
      'button | /events/fostering-drop-in.ics | Update your calendar',
    ])
  })

  it('leads from what is over to what is on', () => {
    const over = html('an event that is over')
    expect(over).toContain('<span class="tag tag--off">Over</span>')
    expect(actionsOf(over)).toEqual(['button | /events | See what is on now'])
  })

  it('says first after its head why it was withdrawn, and then takes no bookings', () => {
    const withdrawn = html('an event whose page is withdrawn')
    expect(withdrawn).toMatch(
      /<h1>.*We have withdrawn this page.*The date was wrong\..*class="standfirst"/,
    )
    expect(actionsOf(withdrawn)).toEqual([
      'button | /events/fostering-drop-in.ics | Update your calendar',
    ])
    expect(withdrawn).not.toMatch(/<dt>Booking|booking\.example/)
  })

  it('names what it belongs to beside it', () => {
    const full = html('all that an event can have')
    expect(full).toContain('<aside aria-label="About this event">')
    expect(full).toMatch(/Part of<\/h2>.*href="\/campaigns\/family-matters"/)
    expect(full).toMatch(/In the news<\/h2>.*href="\/news\/strategy-extended"/)
    expect(full).toMatch(/<h2[^>]*>Topics<\/h2>.*Heritage/)
  })

  it('leaves out the sections that have nothing in them', () => {
    const least = html('a name and a date')
    expect(least).not.toMatch(/Part of|In the news|Topics|<figure|class="notice/)
    expect(least.match(/<h2/g)).toHaveLength(1)
  })

  it('repeats the day for the eye only', () => {
    expect(html('a name and a date')).toMatch(
      /<div aria-hidden="true"><p class="event-card__date">/,
    )
  })
})

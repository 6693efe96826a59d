import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './event-card.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const wordsOf = (markup: string): string => markup.replace(/<[^>]+>/g, '')
const linksOf = (markup: string): string[] =>
  [...markup.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, text = '']) => wordsOf(text))

describe('an event in a list', () => {
  it('has the date in full for everybody, and its parts again for the eye only', () => {
    const card = html('one evening')
    expect(card).toMatch(/<p class="event-card__date" aria-hidden="true">.*>Tue<.*>7<.*>Oct</)
    expect(card).toContain('<time dateTime="2025-10-07T18:00+01:00">')
    expect(wordsOf(card)).toContain('Tuesday 7 October 2025, 6pm to 7:30pm')
  })

  it('keeps the hours of one day on a line', () => {
    expect(html('one evening')).toContain('<span class="nowrap">6pm to 7:30pm</span>')
    expect(html('more than one day, in two places')).not.toContain('nowrap')
  })

  it('names the towns rather than the address, and what it costs', () => {
    expect(html('more than one day, in two places')).toContain('Old Town and Canalside. Free')
    expect(html('one evening')).toContain('Town Hall, Albion Street. Free')
    expect(html('neither a place nor a price')).not.toContain('<br/>')
  })

  it('has links whose names say which event they are about', () => {
    expect(linksOf(html('one evening'))).toEqual([
      'Fostering drop-in',
      'Details: Fostering drop-in',
      'Add to calendar: Fostering drop-in',
    ])
    expect(html('one evening')).toContain('href="/events/fostering-drop-in.ics"')
  })

  it('leads to the booking where there is one', () => {
    expect(html('a place to book')).toContain(
      '<a href="https://booking.example.test/drop-in">Book<',
    )
  })

  it('says in its heading that it has moved, and what has changed', () => {
    const moved = html('an event that has moved')
    expect(moved).toMatch(/<h3.*<span class="tag tag--changed">Moved<\/span><\/h3>/)
    expect(moved).toContain('Town Hall, Albion Street. Now in the library, from 6.30pm')
    expect(linksOf(moved)).toContain('What has changed: Fostering drop-in')
  })

  it('offers other dates instead of one that is cancelled', () => {
    const cancelled = html('an event that is cancelled')
    expect(cancelled).toContain('<span class="tag tag--off">Cancelled</span></h3>')
    expect(cancelled).toContain('event-card--off')
    expect(linksOf(cancelled)).toEqual(['Fostering drop-in', 'See other dates: Fostering drop-in'])
  })

  it('has a heading as deep as the place it stands in', () => {
    expect(html('under a month’s heading')).toMatch(/<h4 class="event-card__title">/)
    expect(html('under a month’s heading')).not.toContain('<h3')
  })
})

describe('a list of events', () => {
  it('is one for a screen reader too, in the order it was given', () => {
    const list = html('a list, soonest first')
    expect(list).toMatch(/^<ul class="event-list"><li><article/)
    expect(list.indexOf('Fostering drop-in')).toBeLessThan(list.indexOf('Canal festival'))
    expect(html('a list two abreast')).toMatch(/^<ul class="event-list event-list--wide">/)
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './featured-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('what editors put first', () => {
  const each = html('one of each kind, in the editors’ order')

  it('is a list in their order, each item under a heading that links to it', () => {
    const titles = [...each.matchAll(/<h3 [^>]*><a href="([^"]+)">([^<]+)<\/a><\/h3>/g)]
    expect(titles.map(([, href, title]) => `${title}: ${href}`)).toEqual([
      'Our City: /strategies/our-city',
      'Strategy extended: /news/strategy-extended',
      'Fostering drop-in: /events/fostering-drop-in',
    ])
    expect(each.match(/<li>/g)).toHaveLength(3)
  })

  it('says of each what it is', () => {
    expect([...each.matchAll(/class="tag">([^<]+)</g)].map(([, kind]) => kind)).toEqual([
      'Strategy',
      'Press release',
      'Event',
    ])
  })

  it('gives the day of what has one', () => {
    expect(each).toContain('<time dateTime="2021-06-15">15 June 2021</time>')
    expect(each).toContain('<time dateTime="2025-10-07">7 October 2025</time>')
    expect(each.match(/<time/g)).toHaveLength(2)
  })

  it('has no empty day and no empty sentence', () => {
    const least = html('something without a day and without a sentence')
    expect(least).not.toMatch(/<time|release-card__summary/)
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './release-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const NEWS = html('news, newest first')
const cards = NEWS.split('<li>').slice(1)

describe('a list of news', () => {
  it('keeps the order it is given', () => {
    expect(NEWS.match(/dateTime="[^"]+"/g)).toEqual([
      'dateTime="2025-09-30"',
      'dateTime="2025-03-03"',
      'dateTime="2024-11-18"',
      'dateTime="2021-06-15"',
    ])
  })

  it('gives each release its headline as the link, its day and what it is', () => {
    expect(cards[0]).toContain(
      '<a href="/news/six-family-hubs">Six family hubs open their doors</a>',
    )
    expect(cards[0]).toContain(
      '<time dateTime="2025-09-30">30 September 2025</time> <span class="tag">Press release</span>',
    )
  })

  it('marks what has been corrected, in words', () => {
    expect(cards[1]).toContain('<span class="tag tag--changed">Corrected</span>')
    expect(NEWS.match(/Corrected/g)).toHaveLength(1)
  })

  it('leads to the campaign a release is part of', () => {
    expect(cards[0]).toContain('Part of <a href="/campaigns/family-matters">Family Matters</a>')
    expect(NEWS.match(/Part of/g)).toHaveLength(1)
  })

  it('leaves nothing behind for a summary that there is not', () => {
    expect(cards[2]).toContain('Statement on the closure of Albion Street')
    expect(cards[2]).not.toContain('<p')
  })

  it('has headings one below that of the list', () => {
    expect(NEWS.match(/<h3/g)).toHaveLength(4)
    expect(html('below a heading of the third level').match(/<h4/g)).toHaveLength(4)
    expect(html('below a heading of the third level')).not.toContain('<h3')
  })

  it('says the same in a narrow column', () => {
    const narrow = html('in a narrow column')
    expect(narrow).toContain('release-list--plain')
    expect(narrow.replace(' release-list--plain', '')).toBe(NEWS)
  })

  it('prints angle brackets as words', () => {
    expect(html('a headline that has to break')).toContain('&amp; &lt;after&gt;')
  })
})

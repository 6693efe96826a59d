import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './result-count.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the head of a list of results', () => {
  it('is an H2 by which the list can be named', () => {
    expect(html('how many there are')).toContain(
      '<h2 class="result-count" id="results">12 news releases</h2>',
    )
  })

  it('says which of them these are in the same heading', () => {
    expect(html('which of them these are, and a way to follow them')).toContain(
      '214 news releases<span class="muted"> – page 2 of 11</span></h2>',
    )
  })

  it('offers a way to follow them where there is one, outside the heading', () => {
    expect(html('which of them these are, and a way to follow them')).toContain(
      '</h2><a href="/news.rss?topic=housing">RSS feed of these results</a>',
    )
    expect(html('how many there are')).not.toContain('<a ')
  })
})

describe('nothing found', () => {
  it('says so and how to go on', () => {
    expect(html('nothing found, and how to go on')).toMatch(
      /^<p>Nothing holds “fostring”.* <a href="\/news">See all news<\/a><\/p>$/,
    )
  })

  it('prints what was typed as words', () => {
    expect(html('nothing found for words that have to break')).toContain('&lt;script&gt;')
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './pagination.examples'

type Name = keyof typeof examples
const NAMES = Object.keys(examples) as Name[]
const html = (name: Name): string => renderToStaticMarkup(examples[name])

describe('pagination', () => {
  it.each(NAMES)('is named navigation with one current page: %s', (name) => {
    expect(html(name)).toMatch(/^<nav [^>]*aria-label="Pages of results"/)
    expect(html(name).match(/aria-current="page"/g)).toHaveLength(1)
  })

  it('marks the page it stands on', () => {
    expect(html('in the middle of many pages')).toContain(
      '<a href="/news?year=2025&amp;page=7" aria-current="page">',
    )
  })

  it('calls a number a page for those who do not see the row', () => {
    const links = html('in the middle of many pages').match(
      /<span class="visually-hidden">Page <\/span>\d+<\/a>/g,
    )
    expect(links).toHaveLength(5)
  })

  it('leads to the pages before and after, with what they are in words', () => {
    const middle = html('in the middle of many pages')
    expect(middle).toContain(
      'page=6" rel="prev">Previous<span class="visually-hidden"> page</span>',
    )
    expect(middle).toContain('page=8" rel="next">Next<span class="visually-hidden"> page</span>')
  })

  it('offers nothing before the first page and nothing after the last', () => {
    expect(html('the first of two pages')).not.toContain('rel="prev"')
    expect(html('the last of many pages')).not.toContain('rel="next"')
  })

  it('has no link where pages are left out', () => {
    expect(html('in the middle of many pages').match(/<li [^>]*>…<\/li>/g)).toHaveLength(2)
    expect(html('the first of two pages')).not.toContain('…')
  })
})

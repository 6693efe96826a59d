import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './search-page.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const RESULTS = html('the second of three pages of results')
const EMPTY: Name[] = ['nothing found', 'nothing of this kind', 'a page past the last one']

describe('the search page', () => {
  it.each(Object.keys(examples) as Name[])('has one H1: %s', (name) => {
    expect(html(name).match(/<h1/g)).toHaveLength(1)
  })

  it('is a field alone before a search', () => {
    const before = html('before a search')
    expect(before).toContain('role="search"')
    expect(before).not.toMatch(/<h2|<ul|<nav/)
  })

  it('says in headings what was looked for and how much was found', () => {
    expect(RESULTS).toContain('<h1>Search results for “family hubs”</h1>')
    expect(RESULTS).toMatch(/<section aria-labelledby="results">.*<h2[^>]*id="results">24 results/)
    expect(RESULTS).toContain('page 2 of 3')
  })

  it('has the results before what narrows them, and a way there for those who cannot see beside', () => {
    expect(RESULTS.indexOf('/news/six-family-hubs')).toBeLessThan(RESULTS.indexOf('<form'))
    expect(RESULTS).toContain('<a href="#facets-title">Narrow these results</a>')
    expect(RESULTS).toContain('id="facets-title"')
  })

  it('keeps the words while the results are narrowed', () => {
    expect(RESULTS).toContain('<input type="hidden" name="q" value="family hubs"/>')
  })

  it('says what narrows the results, and how to have all of them', () => {
    const narrowed = html('results narrowed to one kind')
    expect(narrowed).toContain('Remove filter: </span>What: Campaigns')
    expect(narrowed).toContain('<a href="/search?q=family+hubs">Clear all</a>')
    expect(RESULTS).not.toContain('Filtered by')
  })

  it('leads on where there are more pages, and only there', () => {
    expect(RESULTS).toContain('href="/search?q=family+hubs&amp;page=3" rel="next"')
    expect(html('results narrowed to one kind')).not.toContain('class="pagination"')
  })

  it.each(EMPTY)(
    'says why there is nothing and how to go on, without an empty list: %s',
    (name) => {
      expect(html(name)).toMatch(/<p>(Nothing|There is no such page).* <a href="[^"]+">/)
      expect(html(name)).not.toContain('class="release-list"')
    },
  )

  it('calls no page a page of results that they do not have', () => {
    expect(html('a page past the last one')).toContain('24 results</h2>')
  })

  it('offers nothing to narrow where nothing was found', () => {
    expect(html('nothing found')).not.toMatch(/facets|<form/)
  })

  it('prints what was looked for as words', () => {
    expect(html('nothing found')).toContain('“fostring &lt;b&gt;”')
  })
})

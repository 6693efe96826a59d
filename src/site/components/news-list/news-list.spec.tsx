import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './news-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const UNKNOWN = 'an address of which a part names nothing'

describe('the list of news', () => {
  const all = html('all news, by year')

  it.each(Object.entries(examples))('has one H1, and headings without a gap: %s', (_, element) => {
    const markup = renderToStaticMarkup(element)
    const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  it('puts news under its years, newest first', () => {
    expect([...all.matchAll(/<h3[^>]*>(\d{4})<\/h3>/g)].map(([, year]) => year)).toEqual([
      '2025',
      '2024',
    ])
    expect(all).toMatch(/2025<\/h3>.*The canal path.*Foster carers.*2024<\/h3>.*Statement on/)
  })

  it('says how many there are and which page of them this is', () => {
    expect(all).toMatch(/<h2[^>]* id="results">3 results<\/h2>/)
    expect(html('a page of many, narrowed')).toMatch(
      /id="results">136 results<span class="muted"> – page 2 of 14<\/span>/,
    )
  })

  it('names its results for whoever jumps from region to region', () => {
    expect(all).toContain('<section class="section section--snug" aria-labelledby="results">')
  })

  it('offers a feed of just these results', () => {
    expect(html('a page of many, narrowed')).toContain(
      '<a href="/news.rss?topic=heritage&amp;q=kilns">RSS feed of these results</a>',
    )
    expect(html(UNKNOWN)).not.toContain('RSS')
  })

  it('shows what narrows it, and pages, only where there are any', () => {
    expect(html('a page of many, narrowed')).toMatch(/Filtered by.*aria-label="Pages of results"/)
    expect(all).not.toMatch(/Filtered by|class="pagination"/)
  })

  it('explains an empty list, and leads on from it', () => {
    expect(html('filters that find nothing')).toContain(
      'Nothing matches. Take a filter away, or check the spelling. <a href="/news">See all news</a>',
    )
    expect(html('before the first story')).toContain(
      'There is no news yet. <a href="/">Go to the home page</a>',
    )
    expect(html('a page that the results do not have')).toContain(
      'These results have 3 pages. <a href="/news">Go to the first page</a>',
    )
  })

  it('says before the form which part of the address names nothing', () => {
    const wrong = html(UNKNOWN)
    expect(wrong.indexOf('There is a problem')).toBeGreaterThan(0)
    expect(wrong.indexOf('There is a problem')).toBeLessThan(wrong.indexOf('<form'))
    expect(wrong).toContain('<a href="/news?year=2025">Leave that part out</a>')
  })
})

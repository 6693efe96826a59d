import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './section.examples'

type Name = keyof typeof examples
const NAMES = Object.keys(examples) as Name[]
const html = (name: Name): string => renderToStaticMarkup(examples[name])

describe('a section', () => {
  it.each(NAMES)('is a region named by its one H2: %s', (name) => {
    const [, label] = /<section[^>]* aria-labelledby="([^"]+)"/.exec(html(name)) ?? []
    expect(html(name).match(/<h\d/g)).toEqual(['<h2'])
    expect(html(name)).toContain(`<h2 id="${label}">`)
  })

  it('offers a way on beside the heading, and only where there is one', () => {
    expect(html('a section that stands on its own')).toContain(
      '<h2 id="latest">Latest news</h2><a class="more" href="/news">All news</a>',
    )
    expect(html('a section without a way on')).not.toContain('<a ')
  })

  it.each(['a washed band across the page', 'a sunken band across the page'] as const)(
    'spans the page as a band, with its words in the container: %s',
    (name) => {
      expect(html(name)).toMatch(
        /^<section class="section section--\w+"[^>]*><div class="container">/,
      )
    },
  )

  it('is held by one container wherever it stands', () => {
    for (const name of NAMES) expect(html(name).match(/\bcontainer\b/g)).toHaveLength(1)
  })
})

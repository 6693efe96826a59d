import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './site-layout.examples'

type Name = keyof typeof examples
const NAMES = Object.keys(examples) as Name[]
const html = (name: Name): string => renderToStaticMarkup(examples[name])

describe('what stands around a page', () => {
  it.each(NAMES)('is header, main and footer, one of each and in that order: %s', (name) => {
    expect(html(name).match(/<(header|main|footer)\b/g)).toEqual(['<header', '<main', '<footer'])
  })

  it.each(NAMES)('begins with a link to the page itself, which takes the focus: %s', (name) => {
    const [first] = html(name).match(/<a [^>]*>[^<]+/g) ?? []
    expect(first).toBe('<a class="skip-link" href="#main">Skip to main content')
    expect(html(name)).toContain('<main id="main" tabindex="-1">')
  })

  it.each(NAMES)('brings no script, no inline style and nothing from elsewhere: %s', (name) => {
    expect(html(name)).not.toMatch(/<script|style="|\son\w+="|(src|rel="stylesheet" href)="https?:/)
  })

  it('says the way down from the home page', () => {
    expect(html('a page below News')).toMatch(
      /aria-label="Breadcrumb"><ol><li><a href="\/">Home<\/a><\/li><li><a href="\/news">News<\/a>/,
    )
    expect(html('a list, which stands in the breadcrumb itself')).toContain(
      '<span aria-current="page">Events</span>',
    )
    expect(html('a home page with nothing set but the name')).not.toContain('Breadcrumb')
  })

  it('has alerts between header and page, the loudest first', () => {
    const page = html('two alerts, the louder first')
    const places = ['</header>', 'Schools closed by snow', 'Mill Bridge', '<main'].map((part) =>
      page.indexOf(part),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('fetches a theme for a council that has colours of its own, and no other', () => {
    expect(html('a council with colours of its own')).toContain(
      '<link rel="stylesheet" href="/theme.css?5b1a1a-"/>',
    )
    expect(html('a page below News')).not.toContain('rel="stylesheet"')
  })

  it('hands the words of a search on to the field in the header', () => {
    expect(html('a page of search results')).toContain('value="family hubs"')
  })
})

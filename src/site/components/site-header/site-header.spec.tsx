import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './site-header.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const LOGO = html('with the council’s logo, on a page in News')

describe('the header', () => {
  it('leads home by the names of the council and of the service, which are text', () => {
    expect(LOGO).toMatch(
      /<header class="site-header">.*<a class="wordmark" href="\/">.*New Council<\/span> <span [^>]*>News and campaigns<\/span>/,
    )
  })

  it('has a logo without words, as the name stands beside it, and of a size that is known', () => {
    expect(LOGO).toMatch(
      /<img class="wordmark__logo" src="[^"]+" alt="" width="120" height="80"\/>/,
    )
  })

  it('has a neutral mark until a logo is set', () => {
    const bare = html('without a logo, on the home page')
    expect(bare).not.toContain('<img')
    expect(bare).toMatch(/<svg[^>]* aria-hidden="true"/)
  })

  it('has the six sections in a navigation named Main', () => {
    const [, nav = ''] = /<nav class="site-nav" aria-label="Main">(.*)<\/nav>/.exec(LOGO) ?? []
    expect(nav.match(/href="[^"]+"/g)).toEqual([
      'href="/news"',
      'href="/campaigns"',
      'href="/events"',
      'href="/strategies"',
      'href="/our-values"',
      'href="/press"',
    ])
  })

  it('tells the page itself from the section it is in', () => {
    expect(LOGO).toContain('<a href="/news" aria-current="true">')
    expect(html('on the list of news itself')).toContain('<a href="/news" aria-current="page">')
    expect(html('without a logo, on the home page')).not.toContain('aria-current')
  })

  it('has a search whose field has an id of its own: a page may have another', () => {
    expect(LOGO).toMatch(/for="site-search">.*<input [^>]*id="site-search"/)
  })

  it('keeps the words of a search in its field', () => {
    expect(html('after a search, with its words')).toContain('value="family hubs"')
    expect(LOGO).not.toContain('value=')
  })

  it('has no heading: the H1 is the page’s', () => {
    expect(LOGO).not.toMatch(/<h\d/)
  })
})

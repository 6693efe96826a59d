import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './search-form.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const EMPTY = html('before a search')

describe('a search form', () => {
  it('is a search landmark with a name of its own', () => {
    expect(EMPTY).toMatch(/^<form [^>]*role="search" aria-label="Search everything"/)
  })

  it('needs no script: it asks for an address', () => {
    expect(EMPTY).toContain('action="/search" method="get"')
    expect(EMPTY).toContain('name="q"')
    expect(EMPTY).toContain('<button class="button" type="submit">Search</button>')
  })

  it('labels its field', () => {
    expect(EMPTY).toContain('for="page-search">Words to look for</label>')
    expect(EMPTY).toMatch(/<input [^>]*id="page-search"/)
  })

  it('keeps the words that were looked for', () => {
    expect(html('after a search, to be changed')).toContain('value="family hubs"')
    expect(EMPTY).not.toContain('value=')
  })

  it('keeps them inside the field, whatever they are', () => {
    expect(html('words with quotation marks and brackets')).toContain(
      'value="&quot;canal&quot; &lt;festival&gt; &amp; more"',
    )
  })

  it('takes no more than the search reads', () => {
    expect(EMPTY).toContain('maxLength="200"')
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './error-message.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the message of an error page', () => {
  it('says in its H1 what has happened', () => {
    expect(html('an address that never had a page')).toContain('<h1>We cannot find that page</h1>')
    expect(html('a page that was taken down without a reason')).toContain(
      '<h1>We have taken this page down</h1>',
    )
  })

  it('gives the day and the reason a page was taken down for, and says that it stays so', () => {
    expect(html('a page that was taken down, with the reason that was given')).toContain(
      'That was on 20 August 2025. It was published by mistake, and it will not come back.',
    )
    expect(html('a page that was taken down without a reason')).toContain(
      'That was on 20 August 2025. It will not come back.',
    )
  })

  it('offers a search of the site, with a name for what it looks for', () => {
    expect(html('an address that never had a page')).toMatch(
      /<form[^>]* action="\/search" [^>]*>.*<label [^>]*for="error-search[^"]*"/,
    )
  })

  it('leads to the list that the page would have been in', () => {
    expect(html('a page that was taken down without a reason')).toContain(
      '<h2>Nearest pages</h2><ul class="link-list"><li><a href="/news">All news</a>',
    )
  })

  it('gives the press office’s number to whoever is on deadline, where there is one', () => {
    expect(html('an address that never had a page')).toContain(
      '<a href="tel:+441632960118">Ring 01632 960 118</a>',
    )
    expect(html('a council without a press office’s number')).not.toMatch(/tel:|deadline/)
  })

  it('draws something for the eye only', () => {
    expect(html('an address that never had a page')).toMatch(
      /<svg width="150" height="180"[^>]* aria-hidden="true"/,
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './site-footer.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const FULL = html('towns, the council’s own columns and social media')
const BARE = html('a council that has set its name only')

describe('the footer', () => {
  it('is a footer of navigation, each part named by its H2', () => {
    expect(FULL).toMatch(/^<footer /)
    expect(FULL.match(/<nav aria-labelledby="[^"]+"><h2 id="[^"]+">[^<]+/g)).toEqual([
      '<nav aria-labelledby="footer-1"><h2 id="footer-1">News by town',
      '<nav aria-labelledby="footer-2"><h2 id="footer-2">About this site',
      '<nav aria-labelledby="footer-3"><h2 id="footer-3">Social media',
    ])
  })

  it('leads to the news of each town', () => {
    expect(FULL).toContain('<a href="/news?place=millbridge">Millbridge</a>')
  })

  it('sends those who want a service to the main website', () => {
    expect(FULL).toContain(
      '<section aria-labelledby="footer-services"><h2 id="footer-services">Need a council service?</h2>',
    )
    expect(FULL).toContain('<a href="https://council.example">the main council website</a>')
  })

  it('says whose it is, and under what terms its text may be used', () => {
    expect(FULL).toContain(
      '<p>New Council</p><p>Text may be reused under the Open Government Licence v3.0.</p>',
    )
  })

  it('has the name alone where nothing else is set', () => {
    expect(BARE).toContain('<p>New Council</p></div>')
    expect(BARE).not.toMatch(/<nav|<section|<h2|<a /)
  })

  it('prints an ampersand as one', () => {
    expect(html('links that have to break')).toContain(' &amp; more</a>')
  })
})

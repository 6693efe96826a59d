import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './notice.examples'

type Name = keyof typeof examples
const NAMES = Object.keys(examples) as Name[]
const html = (name: Name): string => renderToStaticMarkup(examples[name])

describe('a notice', () => {
  it.each(NAMES)('is a region named by its own heading: %s', (name) => {
    const [, label] = /^<section[^>]* aria-labelledby="([^"]+)"/.exec(html(name)) ?? []
    expect(html(name)).toMatch(new RegExp(`<h[23] class="notice__title" id="${label}">`))
  })

  it('stands under the page’s H1, or one lower inside a section', () => {
    expect(html('a plain notice')).toContain('<h2')
    expect(html('a notice inside a section')).toContain('<h3')
    expect(html('a notice inside a section')).not.toContain('<h2')
  })

  it('has an address of its own', () => {
    expect(html('a correction')).toContain('id="change-1"')
  })

  it('draws a different icon for each look, and none for a screen reader', () => {
    const looks: Name[] = [
      'a plain notice',
      'a correction',
      'something withdrawn',
      'something that went well',
      'a problem, with a link to where it is',
    ]
    const icons = looks.map((name) => /<svg[^>]*>(.*)<\/svg>/.exec(html(name))?.[1])
    expect(new Set(icons).size).toBe(looks.length)
    for (const name of NAMES) expect(html(name)).toMatch(/<svg[^>]* aria-hidden="true"/)
  })
})

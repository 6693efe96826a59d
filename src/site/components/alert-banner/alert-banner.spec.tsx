import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './alert-banner.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])

const KINDS: readonly (readonly [Name, look: string, word: string])[] = [
  ['an emergency, with a link', 'emergency', 'Emergency'],
  ['a disruption, with nowhere to go', 'minor', 'Disruption'],
  ['a notable death, in words that a reader would use', 'notable-death', 'In memory'],
  ['an announcement', 'announcement', 'Announcement'],
]

describe('an alert banner', () => {
  it.each(KINDS)('says how grave it is in a word and a colour: %s', (name, look, word) => {
    expect(html(name)).toContain(`class="alert alert--${look}"`)
    expect(html(name)).toContain(`<span class="alert__kind">${word}</span>`)
  })

  it('draws another icon for each kind, which a screen reader passes over', () => {
    const icons = KINDS.map(([name]) => /<svg[^>]*aria-hidden="true">(.*)<\/svg>/.exec(html(name)))
    expect(new Set(icons.map((icon) => icon?.[1])).size).toBe(KINDS.length)
  })

  it('is a region named by its title, and interrupts nobody', () => {
    expect(html('an announcement')).toMatch(
      /<section[^>]* aria-labelledby="alert-vote">.*<p class="alert__title" id="alert-vote">/,
    )
    for (const [name] of KINDS) expect(html(name)).not.toMatch(/role="alert"|aria-live/)
  })

  it('has no heading of its own: the page’s H1 comes after it', () => {
    for (const [name] of KINDS) expect(html(name)).not.toMatch(/<h\d/)
  })

  it('leads on where it has a link, and only there', () => {
    expect(html('an emergency, with a link')).toContain(
      '<a href="/news/flooding-albion-street">Read the latest</a>',
    )
    expect(html('a disruption, with nowhere to go')).not.toContain('<a')
  })

  it('says when its words last went out, for eyes and for machines', () => {
    expect(html('a disruption, with nowhere to go')).toContain(
      'Updated <time dateTime="2025-10-02T07:15+01:00">Thursday 2 October 2025, 7:15am</time>',
    )
  })

  it('prints what editors type as text, never as HTML', () => {
    const signs = html('characters that mean something in HTML')
    expect(signs).toContain('Sizes &lt; 5 &amp; &gt; 3')
    expect(signs).not.toContain('<b>')
  })
})

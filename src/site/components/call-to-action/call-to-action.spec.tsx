import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './call-to-action.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a call to action', () => {
  it('is a region named by its heading, with an address of its own', () => {
    expect(html('a call and a form')).toMatch(
      /^<section [^>]*id="action-1" aria-labelledby="action-1-title"><h2 id="action-1-title">Thinking about fostering\?<\/h2>/,
    )
  })

  it('has a heading as deep as the place it stands in', () => {
    expect(html('inside a section')).toContain('<h3 id="action-1-title">')
    expect(html('inside a section')).not.toContain('<h2')
  })

  it('makes the first action the loudest, and the others quiet', () => {
    const looks = [
      ...html('four actions, of which three are offered').matchAll(/class="button (\S+)"/g),
    ]
    expect(looks.map(([, look]) => look)).toEqual([
      'button--panel',
      'button--panel-quiet',
      'button--panel-quiet',
    ])
  })

  it('offers three actions at most, in the order that was chosen', () => {
    const offered = html('four actions, of which three are offered')
    const labels = [...offered.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, label]) => label)
    expect(labels).toEqual(['Call 01632 960 140', 'Ask us to call you', 'See event dates'])
  })

  it('dials from anywhere', () => {
    expect(html('a call and a form')).toContain('href="tel:+441632960140"')
  })

  it('leaves out the words and the note that nobody wrote', () => {
    expect(html('a call and a form')).toMatch(/cta__text.*cta__note/)
    expect(html('nothing but one action')).not.toMatch(/cta__text|cta__note/)
  })

  it('shows artwork that says nothing, and only where there is some', () => {
    const warm = html('on a campaign: warm, with the campaign’s artwork')
    expect(warm).toContain('<img src="/assets/img/tile-plates.svg" alt=""')
    expect(warm).toMatch(/^<section class="cta cta--art"/)
    expect(html('on a campaign without artwork')).toMatch(/^<section class="cta" /)
    expect(html('on a campaign without artwork')).not.toContain('<img')
    expect(html('a call and a form')).toMatch(/^<section class="cta cta--cool"/)
  })
})

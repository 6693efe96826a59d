import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './campaign-card.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the tiles of campaigns', () => {
  it('are a list, so that a screen reader says how many there are', () => {
    const three = html('three campaigns, each with a pattern of its own')
    expect(three).toMatch(/^<ul class="campaign-list">/)
    expect(three.match(/<li>/g)).toHaveLength(3)
  })

  it('have one link each: the name', () => {
    const one = html('one campaign')
    expect(one).toContain('<a href="/campaigns/family-matters">Family Matters</a></h3>')
    expect(one.match(/<a /g)).toHaveLength(1)
  })

  it('have headings under the section or the page they stand in', () => {
    expect(html('one campaign')).toContain('<h3 class="campaign-card__title">')
    expect(html('on a page of campaigns, under its H1')).not.toContain('<h3')
    expect(html('on a page of campaigns, under its H1').match(/<h2/g)).toHaveLength(2)
  })

  it('show a picture that only decorates: the photograph, or the pattern that was chosen', () => {
    expect(html('a campaign with a photograph')).toContain(
      '<img src="/media/kilns-960x640.webp" alt="" width="720" height="560" loading="lazy"/>',
    )
    const patterns = [
      ...html('three campaigns, each with a pattern of its own').matchAll(
        /tile-(\w+)\.svg" alt=""/g,
      ),
    ]
    expect(patterns.map(([, pattern]) => pattern)).toEqual(['plates', 'homes', 'future'])
  })

  it('have no empty line where there is nothing to say', () => {
    expect(html('a campaign that says nothing about itself')).not.toContain('campaign-card__text')
  })
})

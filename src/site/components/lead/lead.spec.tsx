import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './lead.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const DRAWN = 'a campaign: warm, its artwork cut at the side'

describe('a lead panel', () => {
  it('is a region named by the heading within', () => {
    expect(html('no picture at all')).toMatch(
      /^<section class="lead" aria-labelledby="campaign">.*<h1 [^>]*id="campaign">/,
    )
  })

  it.each(Object.entries(examples))('shows pictures that say nothing: %s', (_, element) => {
    const markup = renderToStaticMarkup(element)
    for (const [image] of markup.matchAll(/<img[^>]*>/g)) expect(image).toContain('alt=""')
    for (const [drawing] of markup.matchAll(/<svg[^>]*>/g))
      expect(drawing).toContain('aria-hidden="true"')
  })

  it('is warm on a campaign', () => {
    expect(html(DRAWN)).toContain('<section class="lead lead--warm"')
    expect(html('the newest story, with a photograph')).toContain('<section class="lead"')
  })

  it('cuts its own drawings at one side, and a photograph round its middle', () => {
    expect(html(DRAWN)).toMatch(/class="lead__art"><img[^>]*><svg class="lead__edge"/)
    expect(html('a campaign with a photograph')).toContain('lead__art--picture')
    expect(html('a campaign with a photograph')).not.toContain('lead__edge')
    expect(html('the newest story, with the site’s own drawing')).toContain('lead__art--from-left')
  })

  it('keeps its text where there is no picture', () => {
    expect(html('no picture at all')).not.toMatch(/lead__art|<img/)
  })
})

describe('the newest story', () => {
  const story = html('the newest story, with the site’s own drawing')

  it('stands under the H1 of the home page, which is set small', () => {
    expect(story).toContain('<h1 class="lead__label">News and campaigns from New Council</h1>')
    expect(story).toMatch(
      /<h2 class="lead__title" id="lead-title"><a href="\/news\/canal-path-opens">The canal path/,
    )
  })

  it('says what it is, of which strand, and when it came out', () => {
    expect(story).toContain('<span class="tag">Press release</span> Out and About')
    expect(story).toContain('<time dateTime="2025-10-01">Wednesday, 1st October 2025</time>')
  })
})

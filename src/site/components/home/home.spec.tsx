import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './home.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const sectionsOf = (markup: string): string[] =>
  [...markup.matchAll(/<h2 id="\w+">([^<]+)<\/h2>/g)].map(([, title = '']) => title)

describe('the home page', () => {
  const full = html('everything that a home page can have')

  it.each(Object.entries(examples))('has one H1, the council’s own: %s', (_, element) => {
    const markup = renderToStaticMarkup(element)
    expect(markup.match(/<h1/g)).toHaveLength(1)
    expect(markup).toMatch(/<h1[^>]*>News and campaigns from New Council<\/h1>/)
  })

  it('leads with the newest story, and lists the others below it', () => {
    expect(full).toMatch(/id="lead-title"><a href="\/news\/canal-path-opens">/)
    expect(full.match(/href="\/news\/canal-path-opens"/g)).toHaveLength(1)
    expect(full).toMatch(/Latest news<\/h2>.*Foster carers invite.*Statement on the closure/)
  })

  it('says after the news what is on and what it is all for', () => {
    expect(sectionsOf(full)).toEqual([
      'Latest news',
      'Coming up',
      'Campaigns',
      'What we are working towards',
      'For journalists',
    ])
  })

  it('leads on from each section', () => {
    for (const way of ['/news', '/events', '/campaigns', '/strategies/our-city', '/press'])
      expect(full).toContain(`<a class="more" href="${way}">`)
  })

  it('gives a journalist a number to ring', () => {
    expect(html('before the first story')).toContain('href="tel:+441632960118"')
  })

  it('leaves out a section that has nothing in it', () => {
    expect(sectionsOf(html('news, but no dates'))).toEqual(['Latest news', 'For journalists'])
    expect(sectionsOf(html('one story and a date'))).toEqual(['Coming up', 'For journalists'])
  })

  it('gives news or dates the whole width where they stand alone', () => {
    expect(full).toContain('class="with-aside"')
    expect(html('news, but no dates')).not.toContain('with-aside')
    expect(html('one story and a date')).not.toContain('with-aside')
  })

  it('says so before the first story', () => {
    expect(html('before the first story')).toContain(
      '</h1><p class="standfirst">There is no news yet.</p>',
    )
  })
})

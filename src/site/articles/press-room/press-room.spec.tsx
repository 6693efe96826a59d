import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './press-room.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const FULL = html('on a weekday morning, with everything')
const BARE = html('a council that has set no number and published nothing')

describe('the press room', () => {
  it.each(Object.keys(examples) as Name[])('has one H1: %s', (name) => {
    expect(html(name).match(/<h1/g)).toHaveLength(1)
  })

  it('has what a journalist on deadline needs first: a number, the newest release, then the rest', () => {
    const places = ['ring', 'newest', 'recent', 'pictures', 'people', 'how', 'notes'].map((id) =>
      FULL.indexOf(`<h2 id="${id}"`),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('leaves out every part that has nothing in it', () => {
    expect(BARE.match(/<h2 id="[^"]+"/g)).toEqual(['<h2 id="ring"', '<h2 id="notes"'])
    expect(BARE).not.toContain('About New Council')
  })

  it('always says how to get releases as they go out', () => {
    for (const feed of ['rss', 'atom', 'json']) expect(BARE).toContain(`<a href="/news.${feed}">`)
  })
})

describe('whom to ring', () => {
  const phones = (name: Name) => html(name).match(/href="tel:[^"]+"/g)

  it('puts the number that answers now first, and largest', () => {
    expect(phones('on a weekday morning, with everything')).toEqual([
      'href="tel:+441632960118"',
      'href="tel:+441632960119"',
    ])
    expect(phones('at night, when the duty officer answers')).toEqual([
      'href="tel:+441632960119"',
      'href="tel:+441632960118"',
    ])
    expect(FULL).toMatch(/press-phone"><a href="tel:\+441632960118"/)
    expect(FULL.match(/press-phone/g)).toHaveLength(1)
  })

  it('is a region with a name, to be jumped to', () => {
    expect(FULL).toContain('aria-labelledby="ring"><h2 id="ring">Ring us</h2>')
  })

  it('says so in words, of one number only', () => {
    expect(FULL.match(/Ring this number now/g)).toHaveLength(1)
    expect(html('at night, when the duty officer answers')).toContain(
      'Ring this number now. </strong>Duty press officer',
    )
  })

  it('asks nobody to ring a number that is not set', () => {
    expect(BARE).not.toContain('Ring this number now')
    expect(BARE).not.toContain('href="tel:')
  })
})

describe('the newest release', () => {
  it('gives kind, strand, headline, day and standfirst', () => {
    expect(FULL).toContain('aria-labelledby="newest"><h2 id="newest">Newest release</h2>')
    expect(FULL).toContain('<span class="tag">Press release</span> Family Matters</p>')
    expect(FULL).toContain('<h3 class="mt-2"><a href="/news/strategy-extended">Strategy extended')
    expect(FULL).toContain('<time dateTime="2021-06-15">Tuesday, 15th June 2021</time>')
  })

  it('leaves no empty paragraph where it has no standfirst', () => {
    expect(FULL).toContain('<p class="mt-2">A plan for children in care.</p>')
    expect(html('a newest release without a standfirst')).not.toContain('<p class="mt-2">')
  })

  it('leads to its text, quotes and pictures, each named with the headline', () => {
    for (const [href, text] of [
      ['.txt', 'Plain text'],
      ['#quote-1', '1 quote'],
      ['#pictures', '1 picture'],
    ])
      expect(FULL).toContain(
        `<a href="/news/strategy-extended${href}">${text}<span class="visually-hidden"> of Strategy extended</span></a>`,
      )
  })
})

describe('people to interview', () => {
  it('have a name that leads to their page, and a way to ask that says with whom', () => {
    expect(FULL).toContain('<h3><a href="/people/sam-example">Councillor Sam Example</a></h3>')
    expect(FULL).toContain(
      '<a href="mailto:press@example.test?subject=Interview%20with%20Councillor%20Sam%20Example">Ask for an interview<span class="visually-hidden"> with Councillor Sam Example</span></a>',
    )
  })

  it('have subjects and languages only where somebody wrote them', () => {
    expect(FULL.match(/Languages: /g)).toEqual(['Languages: '])
    expect(FULL).not.toContain('<p class="muted"></p>')
  })

  it('have nothing to press where there is no mailbox', () => {
    const silent = html('people to interview, but no mailbox to ask')
    expect(silent).toContain('Robin Sample')
    expect(silent).not.toMatch(/mailto:|Ask for an interview/)
  })
})

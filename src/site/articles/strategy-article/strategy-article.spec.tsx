import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './strategy-article.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const FULL = html('a plan in force, with what has come of it')
const BARE = html('a plan of which only the name is known')

describe('the page of a plan', () => {
  it.each(Object.keys(examples) as Name[])('has one H1, and says where it stands: %s', (name) => {
    expect(html(name).match(/<h1/g)).toHaveLength(1)
    expect(html(name)).toMatch(/<span class="tag">Strategy<\/span> [A-Z][a-z]/)
    expect(html(name)).toMatch(/<dt>Status<\/dt><dd>[A-Z][a-z]/)
  })

  it('has its parts in order: years, priorities, text, document, what came of it', () => {
    const places = [
      'aria-label="Years of the plan"',
      '<h2 id="priorities">Two priorities',
      '<h2 id="about">',
      '<h2 id="document">',
      '<h2 id="plan-news">',
      '<h2 id="plan-campaigns">',
    ].map((part) => FULL.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has the headings of its text below the H2 that names it', () => {
    expect(FULL).toContain('<h3>Family first</h3>')
  })

  it('offers the page that everybody can read before the PDF', () => {
    const links = FULL.match(/<a href="[^"]+">Our City as a[^<]+/g)
    expect(links).toEqual([
      '<a href="/strategies/our-city/in-full">Our City as a web page',
      '<a href="/media/our-city.pdf">Our City as a PDF',
    ])
  })

  it('says who approved it and when, what it replaces and when it is looked at again', () => {
    expect(FULL).toContain('<dt>Approved by</dt><dd>Cabinet, 21 March 2024</dd>')
    expect(FULL).toContain(
      '<dt>Replaces</dt><dd><a href="/strategies/city-of-yesterday">City of Yesterday</a>',
    )
    expect(FULL).toContain('<dt>Review due</dt><dd>March 2026</dd>')
  })

  it('names the document and the facts about it, so that both can be jumped to', () => {
    expect(BARE).toMatch(
      /<section [^>]*aria-labelledby="document">.*<h2 id="document">Read the plan/,
    )
    expect(BARE).toMatch(
      /<aside aria-labelledby="about-plan">.*<h2 id="about-plan">About this plan/,
    )
  })

  it('says what has been changed, and when', () => {
    expect(FULL).toContain('>Updated, 1 April 2025</h2>')
  })

  it('leaves out what there is not, and says that the document is not here yet', () => {
    expect(BARE.match(/<h2[^>]*>/g)).toEqual(['<h2 id="document">', '<h2 id="about-plan">'])
    expect(BARE).not.toMatch(/standfirst|class="period"|Approved by/)
    expect(BARE).toContain('<p>The full document is not on this site yet.</p>')
  })
})

describe('a plan that is not in force', () => {
  it.each([
    ['a draft for consultation', 'This is a draft for consultation'],
    ['a proposal that can still be called in', 'This is a proposal'],
    ['a plan that another has replaced', 'This plan has been replaced'],
  ] as const)('says so before anything else: %s', (name, title) => {
    const notice = html(name).indexOf(`id="plan-status-title">${title}</h2>`)
    expect(notice).toBeGreaterThan(0)
    expect(notice).toBeLessThan(html(name).indexOf('<h2 id="priorities">'))
  })

  it.each(['a draft for consultation', 'a proposal that can still be called in'] as const)(
    'is not shown as decided, nor with years that have passed: %s',
    (name) => {
      expect(html(name)).toContain('<dt>For decision by</dt><dd>Cabinet</dd>')
      expect(html(name)).not.toMatch(/Approved by|class="period"/)
    },
  )

  it('leads to the plan that replaces it', () => {
    expect(html('a plan that another has replaced')).toContain(
      'Read <a href="/strategies/next-city">Next City</a>, 2026 to 2030.',
    )
  })

  it('has no such notice once it is in force', () => {
    expect(FULL).not.toContain('id="plan-status"')
  })
})

describe('a withdrawn plan', () => {
  it('says so, with the reason, straight after the H1', () => {
    const page = html('a plan that has been withdrawn')
    expect(page).toMatch(/<\/h1><section class="notice notice--withdrawn"/)
    expect(page).toContain('We have withdrawn this strategy')
    expect(page).toContain('<p>The council has ended this plan early.</p>')
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './person-article.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const FULL = html('a councillor with a portrait, quotes and news')
const BARE = html('a person of whom the name alone is known')

describe('the page of a person', () => {
  it.each(Object.keys(examples) as Name[])('has the name as its one H1: %s', (name) => {
    expect(html(name).match(/<h1>Councillor /g)).toHaveLength(1)
    expect(html(name).match(/<h1/g)).toHaveLength(1)
  })

  it('has the role held now above the name, and all roles beside it', () => {
    expect(FULL).toContain('<p class="strand">Council leader</p><h1>')
    expect(FULL).toMatch(/<aside aria-label="Roles of Councillor Sam Example">.*Ward councillor/)
  })

  it('has its parts in order: who, roles, life, words, news', () => {
    const places = ['<h1>', '>Roles</h2>', '>Life</h2>', 'id="said"', 'id="in-the-news"'].map(
      (part) => FULL.indexOf(part),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has the headings of a life below the H2 that names it', () => {
    expect(FULL).toContain('<h2 id="life">Life</h2><h3>Work</h3>')
  })

  it('calls words their own only where all of them are exact', () => {
    expect(FULL).toContain('<h2 id="said">In their own words</h2>')
    expect(html('a person whose words were reported only')).toContain(
      '<h2 id="said">What they said</h2>',
    )
  })

  it('lists the news under the person’s name', () => {
    expect(FULL).toContain('<h2 id="in-the-news">News with Councillor Sam Example</h2>')
  })

  it('says what was corrected, and when', () => {
    expect(FULL).toContain('Correction, 1 April 2025')
  })
})

describe('an interview', () => {
  it('is offered with its subjects, its languages and a number that dials', () => {
    expect(FULL).toContain('<dt>About</dt><dd>Families, the budget</dd>')
    expect(FULL).toContain('<dt>Languages</dt><dd>English, Welsh</dd>')
    expect(FULL).toContain('<a href="tel:+441632960118">01632 960 118</a>')
  })

  it('is offered without facts that nobody wrote', () => {
    const open = html('a person who may be asked about anything')
    expect(open).toContain('<h2>Interviews</h2>')
    expect(open).not.toContain('<dl')
  })

  it('is offered without a number until the press office has set one', () => {
    const silent = html('a person to interview, before the press office has set a number')
    expect(silent).toContain('<dt>About</dt><dd>Families, the budget</dd>')
    expect(silent).not.toMatch(/href="tel:|Ask the press office|>Roles<\/h2>/)
  })

  it('is not offered with somebody who gives none', () => {
    expect(html('a person whose words were reported only')).not.toMatch(/Interviews|href="tel:/)
  })
})

describe('a person of whom little is known', () => {
  it('leaves out portrait, life, news and an aside that would be empty', () => {
    expect(BARE).not.toMatch(
      /<img|<svg|class="(strand|stack mt-6)"|standfirst|id="life"|in-the-news|<aside/,
    )
  })

  it('is said to be quoted nowhere, rather than have an empty heading', () => {
    expect(BARE).toContain('<p>Nothing public on this site quotes this person yet.</p>')
  })
})

describe('a withdrawn page of a person', () => {
  it('says so, with the reason, straight after the H1', () => {
    const page = html('a page that has been withdrawn')
    expect(page).toMatch(/<\/h1><section class="notice notice--withdrawn"/)
    expect(page).toContain('<p>This person no longer works for the council.</p>')
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './page-article.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])

describe('a page', () => {
  it.each(Object.keys(examples) as Name[])('has one H1: %s', (name) => {
    expect(html(name).match(/<h1/g)).toHaveLength(1)
  })

  it('puts title, standfirst, picture and text in that order', () => {
    const page = html('a page with a picture and a block of each kind')
    const places = ['<h1>', 'class="standfirst"', '<img', 'Family first'].map((part) =>
      page.indexOf(part),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('prints neither standfirst nor picture where there is none', () => {
    expect(html('a page with a title and some text')).not.toMatch(/standfirst|<img|<figure/)
  })
})

describe('a withdrawn page', () => {
  const page = html('a page that has been withdrawn')

  it('says so, with the reason and the day, before its words', () => {
    expect(page).toContain('We have withdrawn this page')
    expect(page).toContain('<time dateTime="2025-08-20">')
    expect(page.indexOf('This is out of date.')).toBeLessThan(page.indexOf('Family first'))
  })

  it('keeps its words, and offers nothing', () => {
    expect(page).toContain('Family first')
    expect(page).not.toMatch(/standfirst|<img| download=|href="tel:|class="button/)
  })
})

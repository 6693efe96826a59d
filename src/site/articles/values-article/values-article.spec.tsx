import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './values-article.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const FULL = html('values, networks and pledges, introduced by a page')

describe('the page of values', () => {
  it.each(Object.keys(examples) as Name[])('has one H1: %s', (name) => {
    expect(html(name).match(/<h1/g)).toHaveLength(1)
  })

  it('has the values first, then what they mean for those who work here', () => {
    const places = [
      '<h2 id="values">The two values</h2>',
      'Family first',
      '<h2 id="networks">',
      '<h2 id="accreditations">',
    ].map((part) => FULL.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has a picture with its words, its size and files to choose from', () => {
    expect(FULL).toMatch(
      /<img class="values-picture" src="\/media\/kilns-960x640\.webp" srcSet="[^"]+480w[^"]+" sizes="[^"]+" alt="Four brick bottle kilns beside a canal" width="2400" height="1600"\/>/,
    )
    expect(html('an introduction without a picture')).not.toContain('<img')
  })

  it('leads to whoever gives a pledge, and says of one that has ended that it has', () => {
    expect(FULL).toContain('<a href="https://charter.example">Example Charter Trust</a>')
    expect(FULL).toContain('<dt>Until</dt><dd>30 April 2027</dd>')
    expect(FULL).toContain('<dt>Ended</dt><dd>31 January 2025</dd>')
  })

  it('leaves no heading behind for what there is not', () => {
    expect(html('values alone').match(/<h2 id="[^"]+"/g)).toEqual(['<h2 id="values"'])
    expect(html('before anything has been written')).not.toContain('<h2')
    expect(html('values alone')).not.toContain('class="section prose"')
  })
})

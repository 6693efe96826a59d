import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './quote.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])
const DIRECT = html('a direct quote with a portrait')

describe('a direct quote', () => {
  it('is a blockquote of the exact words, in quotation marks', () => {
    expect(DIRECT).toContain(
      '<blockquote class="quote__words"><p>“Every family in the city now has a hub within a mile of home.”</p></blockquote>',
    )
  })

  it('opens each paragraph with a mark and closes the last one only', () => {
    const words = html('a long quote of two paragraphs')
    expect(words.match(/<p>“/g)).toHaveLength(2)
    expect(words.match(/”<\/p>/g)).toHaveLength(1)
    expect(words).toContain('quote--long')
  })

  it('shows the speaker’s face, or a figure where there is none', () => {
    expect(DIRECT).toContain('<img src="/media/sam-example.jpg" alt=""')
    expect(html('a direct quote of a speaker without a page')).toContain('<svg')
  })
})

describe('a reported quote', () => {
  const reported = html('a reported quote')

  it('is neither a blockquote nor in quotation marks, and says that it is not word for word', () => {
    expect(reported).not.toMatch(/blockquote|“|”/)
    expect(reported).toContain('Reported, not word for word')
  })

  it('shows no face, as if somebody were speaking', () => {
    expect(reported).not.toMatch(/<img|<svg/)
  })
})

describe('any quote', () => {
  it.each(Object.keys(examples) as Name[])('says who is speaking before the words: %s', (name) => {
    const [speaker, words] = ['quote__name', 'quote__words'].map((part) => html(name).indexOf(part))
    expect(speaker).toBeGreaterThan(0)
    expect(words).toBeGreaterThan(speaker ?? Infinity)
  })

  it('gives the role of the day it was said', () => {
    expect(DIRECT).toContain('council leader <b>Role when this was said, September 2025</b>')
    expect(html('a speaker whose role and day nobody recorded')).not.toMatch(/Role when|Said/)
  })

  it('leads to the speaker’s page where there is one', () => {
    expect(DIRECT).toContain('<a href="/people/sam-example">Councillor Sam Example</a>')
    expect(html('a direct quote of a speaker without a page')).toContain(
      '<span class="quote__name">Alex Sample, parent of two</span>',
    )
  })

  it('has an address, and a link to it that says whose words they are', () => {
    expect(DIRECT).toContain('id="quote-1"')
    expect(DIRECT).toContain(
      '<a href="#quote-1">Link to this quote<span class="visually-hidden"> by Councillor Sam Example</span></a>',
    )
  })

  it('prints markup in the words as words', () => {
    expect(html('words and names that have to break')).toContain('&lt;b&gt;&amp; more&lt;/b&gt;')
  })
})

describe('a quote away from where it was said', () => {
  const away = html('a direct quote away from where it was said')

  it('leads to where it was said, with the headline and the day', () => {
    expect(away).toContain(
      'In <a href="/news/six-family-hubs#quote-1">Six family hubs open their doors</a>, <time dateTime="2025-09-30">30 September 2025</time>',
    )
  })

  it('has no address here, no face and no link to the page it stands on', () => {
    expect(away).not.toMatch(/ id="|<img|<svg|href="\/people|Link to this quote/)
  })

  it('stays a blockquote when direct and none when reported', () => {
    expect(away).toContain('<blockquote')
    expect(html('a reported quote away from where it was said')).not.toMatch(/blockquote|“/)
  })
})

describe('the script beside quotes', () => {
  it('is a file of our own, and nothing stands inside it', () => {
    const page = html('a quote with the script that adds a button to copy it')
    expect(page.match(/<script.*<\/script>/g)).toEqual([
      '<script type="module" src="/assets/js/copy-quotes.js"></script>',
    ])
    expect(page).not.toContain('<button')
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './release-article.examples'

type Name = keyof typeof examples
const NAMES = Object.keys(examples) as Name[]
const render = (name: Name): string => renderToStaticMarkup(examples[name])
const inOrder = (html: string, ...parts: string[]): number[] =>
  parts.map((part) => html.indexOf(part))
const ascending = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b)

describe('the page of a release', () => {
  it.each(NAMES)('has one H1: %s', (name) => {
    expect(render(name).match(/<h1/g)).toHaveLength(1)
  })

  it.each(NAMES)('has no id twice: %s', (name) => {
    const ids = render(name).match(/ id="[^"]+"/g) ?? []
    expect(ids).toEqual([...new Set(ids)])
  })

  it('follows the order of a press release after its end', () => {
    const order = inOrder(
      render('a press release'),
      'class="standfirst"',
      '>Ends<',
      'Notes to editors',
      'About New Council',
      'Copy or download',
      'Picture pack',
    )
    expect(order).not.toContain(-1)
    expect(order).toEqual(ascending(order))
  })

  it('closes with Ends where journalists look for it, not in a story for residents', () => {
    expect(render('a news story for residents')).not.toContain('>Ends<')
  })

  it('offers the text, the PDF, the newsroom file and each picture', () => {
    const html = render('a press release')
    for (const file of ['.txt', '.pdf', '.ninjs.json'])
      expect(html).toContain(`href="/news/strategy-extended${file}"`)
    expect(html).toContain('Download<span class="visually-hidden">: Bottle kilns on the canal.')
  })

  it('says when it went out, under which number and from where', () => {
    const html = render('a release with everything it can have')
    expect(html).toContain('Published: <time dateTime="2021-06-15">Tuesday, 15th June 2021</time>')
    expect(html).toContain('<span>Reference: NR-2021-118</span> <span>From: Northgate</span>')
  })

  it('leads from the label above the headline to the campaign of that name', () => {
    expect(render('a release with everything it can have')).toContain(
      '<span class="tag">Press release</span> <a href="/campaigns/family-matters">Family Matters</a>',
    )
  })

  it('leads from the top to the correction below', () => {
    const html = render('a release with everything it can have')
    expect(html).toContain('Corrected: <a href="#change-1">16 June 2021</a>')
    expect(html).toContain('<section class="notice notice--correction" id="change-1"')
  })

  it('names all it is linked to, kind by kind', () => {
    const html = render('a release with everything it can have')
    const [, aside = ''] =
      /<aside [^>]*aria-label="About this release">(.*?)<\/aside>/.exec(html) ?? []
    expect(aside.match(/<h2[^>]*>[^<]+/g)).toEqual([
      '<h2 class="contact-card__name">Press office',
      '<h2 id="linked">Linked to',
      '<h2 id="named">People and organisations',
      '<h2 id="before">What came before',
      '<h2 id="after">What came next',
      '<h2>Topics',
      '<h2>Places',
    ])
    expect(html).toContain('<a href="/news/strategy-agreed">Strategy agreed</a>')
    expect(html).toContain('<a href="/news/strategy-reviewed">Strategy reviewed</a>')
  })

  it('names the council that issued it where that was another', () => {
    expect(render('a release issued by a council since renamed')).toContain(
      'Issued by: Old Council',
    )
    expect(render('a press release')).not.toContain('Issued by')
  })

  it('says so when it is of a former leadership, and not when it is of this one', () => {
    const note = 'This was published under a previous council leadership.'
    expect(render('a press release')).toContain(note)
    expect(render('a release of this week')).not.toContain(note)
    expect(render('a release of this week').match(/<p class="article-head__meta">/g)).toHaveLength(
      1,
    )
  })

  it('leaves out what nobody wrote', () => {
    const html = render('a release with a headline and a day only')
    expect(html).not.toMatch(/standfirst|Reference:|From:|Notes to editors|Picture pack|<script/)
    expect(html).toContain('For journalists: contact, notes and files')
  })

  it('puts the updates of an emergency before its text, newest first', () => {
    const html = render('an emergency with two updates')
    const order = inOrder(html, 'Latest news.', 'First news.', 'Family first')
    expect(order).not.toContain(-1)
    expect(order).toEqual(ascending(order))
  })

  it('has no inline style and no script but our own', () => {
    const html = render('a block of each kind')
    expect(html).not.toMatch(/style="|\son\w+="/)
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/assets/js/copy-quotes.js">',
    ])
  })

  it('prints angle brackets as words', () => {
    expect(render('a headline that has to break')).toContain('&amp; &lt;after&gt;</h1>')
  })
})

describe('the page of a withdrawn release', () => {
  const html = render('a withdrawn release')

  it('gives the reason first after the H1', () => {
    const order = inOrder(html, '<h1', 'The times were wrong.', 'Family first')
    expect(order).not.toContain(-1)
    expect(order).toEqual(ascending(order))
    expect(html).toContain('We have withdrawn this story')
    expect(html).toContain(
      'Withdrawn: <time dateTime="2025-08-20">Wednesday, 20th August 2025</time>',
    )
  })

  it('keeps its words in a section that says they are as they were', () => {
    expect(html).toContain(
      'aria-labelledby="as-published"><h2 id="as-published">The story as we published it</h2>',
    )
  })

  it('offers nothing to take away', () => {
    expect(html).not.toMatch(/<img|download|href="tel:/)
    expect(render('a withdrawn release with a newer one to read')).not.toMatch(
      /class="picture|download=|href="tel:|class="button/,
    )
  })

  it('leaves no empty paragraph where it had no standfirst', () => {
    expect(html).toContain('class="standfirst"')
    expect(render('a withdrawn release without a standfirst')).not.toContain('standfirst')
  })

  it('says which release to read instead', () => {
    expect(render('a withdrawn release with a newer one to read')).toContain(
      'Read instead: <a href="/news/strategy-reviewed">Strategy reviewed</a>, 20 June 2022.',
    )
  })
})

describe('the whole page', () => {
  const html = render('the whole page of a release')

  it('stands in the frame of the site, below its first topic', () => {
    expect(html).toContain('<a href="/topics/children-and-families">Children and families</a></li>')
    expect(inOrder(html, '<header', '<main', '<article', '</main>', '<footer')).toEqual(
      ascending(inOrder(html, '<header', '<main', '<article', '</main>', '<footer')),
    )
  })

  it('has more news on that topic after it', () => {
    expect(html).toContain('<h2 id="more-news">More on children and families</h2>')
    expect(render('the whole page of a withdrawn release')).not.toContain('more-news')
  })

  it('is data for search engines that no headline can break out of', () => {
    const page = render('the whole page of a withdrawn release')
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Times </script> of buses',
      creativeWorkStatus: 'Withdrawn',
    })
  })
})

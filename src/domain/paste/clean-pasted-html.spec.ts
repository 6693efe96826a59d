import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { parseHtml } from '@tests/support/parse-html'

import { cleanPastedHtml as cleanPastedDocument } from './clean-pasted-html'
import { cleanPastedText } from './clean-pasted-text'

/** Clipboard content as each program writes it. */
const clipboard = (name: string) => readFileSync(`tests/fixtures/paste/${name}`, 'utf8')
const cleanPastedHtml = (html: string) => cleanPastedDocument(parseHtml(html))
const cleaned = (name: string) => cleanPastedHtml(clipboard(name))

describe('text pasted from Word', () => {
  it('keeps headings, lists, links, tables and what tracked changes put in', () => {
    expect(cleaned('word.html')).toBe(
      [
        '<h2>New family hub opens in Exampleton</h2>',
        '<p>Families can get help with play, school and <strong>health</strong> at the new hub. It opens on Tuesday.</p>',
        '<h3>What is there</h3>',
        '<ul><li>play and learning<ul><li>for under fives</li></ul></li><li>health visitors</li></ul>',
        '<p>To book:</p>',
        '<ol><li>Ring the hub.</li><li>Read <a href="https://www.example.org/hubs?a=1&amp;b=2">about the hubs</a>, or see above.</li></ol>',
        '<table><tr><th><p>Day</p></th><th><p>Hours</p></th></tr><tr><td><p>Monday</p></td><td><p>9am to 5pm</p></td></tr></table>',
      ].join(''),
    )
  })

  it('comes from the browser’s Word too, with its own marks of changes', () => {
    expect(cleaned('word-online.html')).toBe(
      '<h2>Opening hours</h2><p>It opens at 9.</p><ul><li>play</li><li>health</li></ul>',
    )
  })
})

describe('text pasted from Outlook', () => {
  it('keeps short lines apart, unwraps safe links, and has no table that only placed things', () => {
    expect(cleaned('outlook.html')).toBe(
      [
        '<p>Hi Jo,</p>',
        '<p>The wording is on <a href="https://www.example.org/plan">the plan’s page</a>.</p>',
        '<p>Family hub<br>12 Market Street<br>Exampleton</p>',
        '<p>Press office</p>',
        '<p><a href="mailto:press@example.org">press@example.org</a></p>',
      ].join(''),
    )
  })

  it('comes from Outlook on the web too', () => {
    expect(cleaned('outlook-web.html')).toBe(
      '<p>First line of the release.</p><p>Second line.</p><ul><li>one</li><li>two</li></ul>',
    )
  })
})

describe('text pasted from Google Docs', () => {
  it('is bold where it was and not throughout, and keeps lists inside lists', () => {
    expect(cleaned('google-docs.html')).toBe(
      [
        '<h2>Help for families</h2>',
        '<p>Ask at <strong>any hub</strong> or read <a href="https://www.example.org/help">how to get help</a>.</p>',
        '<h3>Where</h3>',
        '<ul><li>Exampleton<ul><li>Market Street</li></ul></li><li>Otherton</li></ul>',
        '<table><tr><th><p>Hub</p></th><th><p>Phone</p></th></tr><tr><td><p>Exampleton</p></td><td><p>01632 960 118</p></td></tr></table>',
      ].join(''),
    )
  })
})

describe('text pasted from Excel', () => {
  it('is a table, although the marks of what was copied stand inside it', () => {
    expect(cleaned('excel.html')).toBe(
      '<table><tr><td><p>Hub</p></td><td><p>Phone</p></td></tr><tr><td><p>Exampleton</p></td><td><p>01632 960 118</p></td></tr></table>',
    )
  })
})

describe('text pasted from a PDF', () => {
  it('has the lines joined that the page broke', () => {
    expect(cleaned('pdf-firefox.html')).toBe(
      '<p>The council has opened a family hub in Market Street, where families can get help with play, school and health, and meet other people with long-term worries.</p><p>It opens at 9am.</p>',
    )
  })

  it('is often plain text, with lists drawn by hand', () => {
    expect(cleanPastedText(clipboard('pdf.txt'))).toBe(
      '<p>The council has opened a family hub in Market Street, where families can get help with play, school and health. It is the fifth in the city, and the last that this plan has money for, so the next ones wait.</p><ul><li>play and learning</li><li>health visitors</li></ul>',
    )
  })
})

describe('a pasted heading', () => {
  it.each([
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4>', '<h2>A</h2><h3>B</h3><h4>C</h4><h4>D</h4>'],
    ['<h3>A</h3><h5>B</h5><h3>C</h3>', '<h2>A</h2><h3>B</h3><h2>C</h2>'],
    ['<h2>A</h2><h1>B</h1><h2>C</h2>', '<h2>A</h2><h2>B</h2><h3>C</h3>'],
    ['<p class=MsoTitle>A</p><h1>B</h1>', '<h2>A</h2><h2>B</h2>'],
    ['<h2><b><a href="https://example.org/">A</a></b><br>b</h2>', '<h2>A b</h2>'],
    ['<h2>&nbsp;</h2><h2></h2>', ''],
  ])('stands below the page’s own, with no level left out: %s', (html, expected) => {
    expect(cleanPastedHtml(html)).toBe(expected)
  })
})

describe('what a paste must never bring', () => {
  it.each([
    ['<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['<p onclick="x()" style="color:red">a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['<a href="file:///C:/plan.docx">a</a>', '<p>a</p>'],
    ['<p>1 &lt; 2 &amp; <i>3</i></p>', '<p>1 &lt; 2 &amp; 3</p>'],
    ['<p>&lt;img src=x onerror=alert(1)&gt;</p>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<p>a\u200B\uFEFF\u00ADb\u00A0 c</p>', '<p>ab c</p>'],
    ['<p></p><p>&nbsp;</p><p><br></p><p>a</p>', '<p>a</p>'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(cleanPastedHtml(html)).toBe(expected)
  })
})

describe('words cut out of a paragraph', () => {
  it('keep the blanks between them', () => {
    expect(cleanPastedHtml('<span>one</span> <b>two</b><span> three</span>')).toBe(
      '<p>one <strong>two</strong> three</p>',
    )
  })

  it('are apart where two breaks stood', () => {
    expect(cleanPastedHtml('one<br><br>two<br>three')).toBe('<p>one</p><p>two<br>three</p>')
  })

  it('may come from a table that nobody closed', () => {
    expect(cleanPastedHtml('<table><tr><th>A<th>B<tr><td>1<td>2</table>')).toBe(
      '<table><tr><th><p>A</p></th><th><p>B</p></th></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></table>',
    )
  })

  it.each([
    [
      'between the cells of a table',
      '<table><tr><td>1<td>2</tr>3</table>',
      '<p>3</p><table><tr><td><p>1</p></td><td><p>2</p></td></tr></table>',
    ],
    ['after a comment that ends in its own way', '<p>a<!-- b --!>c</p>', '<p>ac</p>'],
    ['after a paragraph that nobody opened', 'one</p>two', '<p>one</p><p>two</p>'],
  ])('are all there %s', (_, html, expected) => {
    expect(cleanPastedHtml(html)).toBe(expected)
  })

  it('are cleaned in good time, however many', () => {
    const html = '<p><b><span style="x">word</span></b> '.repeat(20_000)
    expect(cleanPastedHtml(html).match(/<p>/gu)).toHaveLength(20_000)
  })
})

describe('what a paste writes in another way', () => {
  it.each([
    [
      'named entities',
      '<p>Caf&eacute; &copy; Łódź &frac12; &Eacute;</p>',
      '<p>Café © Łódź ½ É</p>',
    ],
    [
      'entities in links',
      '<p><a href="https://a.example/?a=1&amp;copy=2">it</a></p>',
      '<p><a href="https://a.example/?a=1&amp;copy=2">it</a></p>',
    ],
    [
      'words that only look like one',
      '<p>AT&T &nosuch; &lt;b&gt;</p>',
      '<p>AT&amp;T &amp;nosuch; &lt;b&gt;</p>',
    ],
    ['raised digits', '<p>12 m<sup>2</sup>, 10<sup>6</sup></p>', '<p>12 m², 10⁶</p>'],
    ['lowered digits', '<p>CO<sub>2</sub></p>', '<p>CO₂</p>'],
    [
      'digits raised by a style',
      '<p>m<span style="vertical-align:super">3</span></p>',
      '<p>m³</p>',
    ],
    ['raised letters', '<p>the 1<sup>st</sup> of May</p>', '<p>the 1st of May</p>'],
  ])('keeps %s', (_, html, expected) => {
    expect(cleanPastedHtml(html)).toBe(expected)
  })

  it.each([
    ['paragraphs', '<ul><li><p>One.</p><p>More of one.</p></li><li><p>Two.</p></li></ul>'],
    ['empty lines', '<ul><li>One.<br><br>More of one.</li><li>Two.</li></ul>'],
    [
      'Word’s unmarked paragraphs',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>One.</p><p class=MsoListParagraphCxSpMiddle>More of one.</p><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Two.</p>',
    ],
  ])('keeps the second paragraph of a list item in that item: %s', (_, html) => {
    expect(cleanPastedHtml(html)).toBe('<ul><li>One.<br>More of one.</li><li>Two.</li></ul>')
  })

  it('keeps the order of the words after a list inside an item', () => {
    expect(
      cleanPastedHtml('<ul><li><p>One</p><ul><li>deep</li></ul><p>more</p></li><li>two</li></ul>'),
    ).toBe('<ul><li>One<ul><li>deep<br>more</li></ul></li><li>two</li></ul>')
  })

  it('keeps both in plain text as well', () => {
    expect(cleanPastedText('Caf&eacute;s:\n\n- One.\n\n  More of one.\n\n- Two.\n\nAfter.')).toBe(
      '<p>Cafés:</p><ul><li>One.<br>More of one.</li><li>Two.</li></ul><p>After.</p>',
    )
  })
})

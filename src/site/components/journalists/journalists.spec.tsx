import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './journalists.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const headingsOf = (markup: string): string[] =>
  [...markup.matchAll(/<h([23])[^>]*>([^<]+)/g)].map(([, level, words]) => `${level} ${words}`)

describe('what journalists find under a release', () => {
  const full = html('all that a release can offer')

  it('stands in the order of a press release, under one heading', () => {
    expect(headingsOf(full)).toEqual([
      '2 For journalists',
      '3 Notes to editors',
      '3 About New Council',
      '3 Copy or download',
      '3 Press office',
      '3 For interview',
      '3 Picture pack',
    ])
  })

  it('can be jumped to from the head of the release', () => {
    expect(full).toMatch(/^(?:<link[^>]*>)*<div class="journalists" id="journalists">/)
    expect(full).toContain('<div id="pictures">')
  })

  it('numbers the notes', () => {
    expect(full).toContain('<ol><li>The decision is in the minutes of 15 June 2021.</li><li>')
  })

  it('offers the text, the PDF and the newsroom file, and says what each is for', () => {
    for (const file of [
      'strategy-extended.txt',
      'strategy-extended.pdf',
      'strategy-extended.ninjs.json',
    ])
      expect(full).toContain(`<a href="/news/${file}">`)
    expect(full).toContain('TXT. Paste it straight into a story')
  })

  it('names whoever may be interviewed with the role of today', () => {
    expect(full).toContain(
      '<a href="/people/sam-example">Councillor Sam Example</a><br/><span class="muted">Council leader</span>',
    )
  })

  it('gives the release’s own contact, with the hours and nights of the press office', () => {
    const own = html('a contact of its own instead of the press office')
    expect(own).toContain('>Fostering press desk</h3>')
    expect(own).toContain('<a href="tel:+441632960140">')
    expect(own).toContain('<p>Monday to Friday</p>')
    expect(own).toContain('href="tel:+441632960119"')
  })

  it('packs pictures where there are several, and says how large the pack is', () => {
    expect(full).toContain(
      '<a href="/news/strategy-extended/pictures.zip">Download all two pictures with captions (ZIP, 7 MB)</a>',
    )
    expect(html('one picture')).not.toContain('Download all')
  })

  it('shows a picture that may not be taken, but offers neither it nor a pack of one', () => {
    const one = html('pictures of which one may not be taken')
    expect(one.match(/<img/g)).toHaveLength(2)
    expect(one).not.toMatch(/href="\/media\/agency|Download all/)
  })

  it('leaves out what there is none of, and still offers the words', () => {
    expect(headingsOf(html('nothing but the release itself'))).toEqual([
      '2 For journalists',
      '3 Copy or download',
      '3 Press office',
    ])
    expect(html('nothing but the release itself')).not.toContain('Release reference')
  })
})

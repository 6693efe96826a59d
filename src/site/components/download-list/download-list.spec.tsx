import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './download-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('a list of downloads', () => {
  it('says before the download what it is and how large', () => {
    expect(wordsOf(html('a document that can be read as a web page too'))).toBe(
      'Permanency Strategy PDF, 1.2 MB, 24 pages. Read it as a web page',
    )
    expect(wordsOf(html('a document of one page, without a web page'))).toBe(
      'Leaflet for young people PDF, 88 KB, 1 page',
    )
  })

  it('leads to the file itself, and to the web page that says the same', () => {
    const links = [
      ...html('a document that can be read as a web page too').matchAll(/<a href="([^"]+)"/g),
    ]
    expect(links.map(([, href]) => href)).toEqual(['/media/plan.pdf', '/permanency'])
  })

  it('is a list, its icons for the eye only', () => {
    const several = html('several files, one of a format without a name')
    expect(several).toMatch(/^<ul class="download-list">/)
    expect(several.match(/<li>/g)).toHaveLength(3)
    expect(several.match(/<svg[^>]* aria-hidden="true">/g)).toHaveLength(3)
  })

  it('calls a format without a name a file', () => {
    expect(wordsOf(html('several files, one of a format without a name'))).toContain(
      'The numbers behind the plan File, 14 MB',
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { type StoredBlock, toBodyView } from '@/site/views/body-view'
import { BLOCK_EXAMPLES, EXAMPLE_PICTURE } from '@/site/views/block-examples'

import { Body } from './body'

const now = '2025-10-02T09:00:00.000Z'
const html = (blocks: StoredBlock[], under: 1 | 2 = 1): string =>
  renderToStaticMarkup(<Body blocks={toBodyView(blocks, { now, under })} />)

describe('a body', () => {
  it.each(Object.values(BLOCK_EXAMPLES))('prints a block of type $blockType', (block) => {
    expect(html([block])).toMatch(/<\w/)
  })

  it('says who is speaking before the words', () => {
    const quote = html([BLOCK_EXAMPLES.quote])
    expect(quote.indexOf('Councillor Example')).toBeLessThan(quote.indexOf('<blockquote'))
  })

  it('gives every quote an address of its own', () => {
    const two = html([BLOCK_EXAMPLES.quote, BLOCK_EXAMPLES.text, BLOCK_EXAMPLES.quote])
    expect(two.match(/id="quote-\d"/g)).toEqual(['id="quote-1"', 'id="quote-2"'])
  })

  it('prints reported speech without a blockquote and without marks', () => {
    const reported = html([{ ...BLOCK_EXAMPLES.quote, kind: 'reported' }])
    expect(reported).not.toMatch(/blockquote|“|”/)
    expect(reported).toContain('Reported, not word for word')
  })

  it('puts the overall grade before the table', () => {
    const rating = html([BLOCK_EXAMPLES['rating-table']])
    expect(rating.indexOf('<strong>Requires improvement')).toBeLessThan(rating.indexOf('<table'))
    expect(rating).toContain('<th scope="row">Overall effectiveness</th>')
  })

  it('has no heading above the one it stands under', () => {
    const all = Object.values(BLOCK_EXAMPLES)
    expect(html(all)).not.toContain('<h1')
    expect(html(all, 2)).not.toMatch(/<h[12]/)
  })

  it('dials a number from anywhere, whatever spaces were typed in it', () => {
    expect(html([BLOCK_EXAMPLES['call-to-action']])).toContain('href="tel:+441632960140"')
  })

  it('plays nothing from elsewhere: a video is a link with its transcript', () => {
    const video = html([BLOCK_EXAMPLES['video-link']])
    expect(video).not.toMatch(/<(iframe|video|img|script)/)
    expect(video).toContain('[All that is said.]')
  })

  it('leaves nothing behind for a picture that is not public', () => {
    expect(html([{ ...BLOCK_EXAMPLES.image, picture: EXAMPLE_PICTURE.id }])).toBe('')
  })

  it('leaves nothing behind for a picture whose licence has ended', () => {
    const picture = { ...EXAMPLE_PICTURE, licenceEndsOn: '2025-10-01T12:00:00.000Z' }
    expect(html([{ ...BLOCK_EXAMPLES.image, picture }])).toBe('')
  })

  it('says so when a figure has no source', () => {
    expect(html([BLOCK_EXAMPLES['key-figure']])).toContain('Source not given')
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './key-figure.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const wordsOf = (markup: string): string => markup.replace(/<[^>]+>/g, '')
const lineOf = (name: keyof typeof examples): string =>
  wordsOf(/<p[^>]*>(.*)<\/p>/.exec(html(name))?.[1] ?? '')
const captionOf = (name: keyof typeof examples): string =>
  wordsOf(/<figcaption>(.*)<\/figcaption>/.exec(html(name))?.[1] ?? '')

describe('a key figure', () => {
  it.each([
    ['a number with a word before it', 'over 1,000 children were in care'],
    ['a percentage', '93% of residents live within a mile of a park'],
    ['a unit in words', '£4.2 million for warm homes'],
  ] as const)('reads as one sentence: %s', (name, sentence) => {
    expect(lineOf(name)).toBe(sentence)
  })

  it('has its number as what matters most', () => {
    expect(html('a percentage')).toMatch(/<strong class="key-figure__value">93<span[^>]*>%<\/span>/)
  })

  it('says in its caption who is counted, when and by whom', () => {
    expect(captionOf('a number with a word before it')).toBe(
      'Out of: children in the city. November 2022. Source: Office for Example Statistics.',
    )
    expect(html('a number with a word before it')).toContain(
      '<a href="https://stats.example">Source: Office for Example Statistics</a>.',
    )
  })

  it('names a source that has no address without a link', () => {
    expect(captionOf('a source without an address')).toContain('Source: Council records.')
    expect(html('a source without an address')).not.toContain('<a')
  })

  it('admits what is not known rather than hide it', () => {
    expect(captionOf('neither a source nor a date')).toBe('Date not given. Source not given.')
  })

  it('stands above its words in a row', () => {
    expect(html('in a row of figures')).toMatch(/^<figure class="key-figure key-figure--stack">/)
    expect(html('a percentage')).toMatch(/^<figure class="key-figure">/)
  })
})

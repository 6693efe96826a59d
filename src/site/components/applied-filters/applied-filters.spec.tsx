import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './applied-filters.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the filters in force', () => {
  const many = html('every kind of filter at once')

  it('are a list that says what it is', () => {
    expect(many).toContain('<p id="applied-label">Filtered by</p>')
    expect(many).toContain('<ul aria-labelledby="applied-label">')
    expect(many.match(/<li>/g)).toHaveLength(4)
  })

  it('can each be taken away, which leaves the others in the address', () => {
    expect(many).toContain(
      '<a href="/news?place=old-town&amp;year=2025&amp;q=kilns+%26+canals"><span class="visually-hidden">Remove filter: </span>Topic: Heritage</a>',
    )
  })

  it('can be taken away all at once', () => {
    expect(many).toContain('<a href="/news">Clear all</a>')
    expect(html('above results, without a form over it')).toContain(
      '<a href="/search">Clear all</a>',
    )
  })

  it('print what a reader searched for as text', () => {
    expect(many).toContain('Words: kilns &amp; canals')
  })

  it('keep their distance from results only where those follow', () => {
    expect(html('above results, without a form over it')).toContain('applied--above')
    expect(many).not.toContain('applied--above')
  })

  it('leave nothing behind where there are none', () => {
    expect(html('nothing narrows the list')).toBe('')
  })
})

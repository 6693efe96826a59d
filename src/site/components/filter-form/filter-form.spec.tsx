import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './filter-form.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the filter of a list', () => {
  const empty = html('nothing asked for yet')

  it('is a form named by its heading, whose state is the address', () => {
    expect(empty).toMatch(/^<form [^>]*action="\/news" method="get">/)
    expect(empty).toMatch(
      /^<form [^>]*aria-labelledby="filter-title".*<h2 [^>]*id="filter-title">Filter news<\/h2>/,
    )
  })

  it('is sent by a button, never by a choice alone', () => {
    expect(empty).toContain('<button class="button" type="submit">Show results</button>')
    expect(empty).not.toContain('onchange')
  })

  it('has a label for the words and for each choice', () => {
    const ids = [...empty.matchAll(/<(?:input|select) [^>]*id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['f-q', 'f-topic', 'f-campaign', 'f-place', 'f-year', 'f-kind'])
    for (const id of ids) expect(empty).toContain(`<label for="${id}">`)
  })

  it('shows again what was asked for', () => {
    const asked = html('words and choices in force')
    expect(asked).toMatch(/<input [^>]*id="f-q"[^>]* value="kilns"/)
    expect(asked).toContain('<option value="heritage" selected="">')
    expect(asked).toContain('<option value="2025" selected="">')
  })

  it('prints words as text, whatever is in them', () => {
    expect(html('words alone')).toContain('value="&quot;tea&quot; &amp; &lt;cake&gt;"')
  })

  it('takes no more words than the search reads', () => {
    expect(empty).toMatch(/<input [^>]*maxLength="200"/)
  })

  it('says at the field which choice names nothing', () => {
    expect(html('a choice that names nothing')).toMatch(
      /There is no topic “nonsense”.*<select [^>]*id="f-topic"[^>]*aria-invalid="true"/,
    )
  })

  it('gives the longest selects a row each on a small screen', () => {
    expect(empty.match(/field--wide field--select/g)).toHaveLength(3)
  })
})

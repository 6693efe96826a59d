import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './search-results.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const [, release = '', campaign = ''] = html('results of two kinds').split('<li>')

describe('search results', () => {
  it('mark the words looked for inside the one link of each', () => {
    expect(release).toContain(
      '<h3 class="release-card__title"><a href="/news/six-family-hubs">Six <mark>family</mark> <mark>hubs</mark> open their doors</a></h3>',
    )
  })

  it('say what each is, and when it came out', () => {
    expect(release).toContain(
      '<time dateTime="2025-09-30">30 September 2025</time> <span class="tag">Press release</span>',
    )
  })

  it('leave out a date and a summary that there are not', () => {
    expect(campaign).toContain('<span class="tag">Campaign</span>')
    expect(campaign).not.toMatch(/<time|<p/)
  })

  it('mark nothing in a title that holds none of the words', () => {
    expect(html('a result found by its text, not by its title')).not.toContain('<mark>')
  })

  it('print markup in a title as words', () => {
    expect(html('a title that has to break')).toMatch(/&lt;b&gt;<mark>\w+<\/mark>&lt;\/b&gt; &amp;/)
  })
})

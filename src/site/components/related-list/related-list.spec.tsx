import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './related-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a list of what something is linked to', () => {
  it('is a section named by its H2', () => {
    expect(html('links, each with what it is')).toMatch(
      /^<section [^>]*aria-labelledby="linked"><h2 id="linked">Linked to<\/h2>/,
    )
  })

  it('says of each link what it leads to', () => {
    expect(html('links, each with what it is')).toContain(
      '<a href="/campaigns/family-matters">Family Matters</a><br/><span class="muted">Campaign</span>',
    )
    expect(html('a link with nothing to add')).not.toMatch(/<br|muted/)
  })

  it('prints the name alone of an organisation without an address', () => {
    expect(html('an organisation without a website')).toContain(
      '<li>Friends of the Canal &amp; Towpath<br/>',
    )
    expect(html('an organisation without a website')).not.toContain('<a ')
  })

  it('leaves no heading behind where there is nothing to list', () => {
    expect(html('nothing to list')).toBe('')
  })
})

describe('topics and places in a row', () => {
  it('are links in a list under an H2', () => {
    expect(html('topics in a row')).toContain('<h2>Topics</h2><ul')
    expect(html('topics in a row').match(/<li><a href="\/topics\/[^"]+">/g)).toHaveLength(3)
  })

  it('leave no heading behind where there are none', () => {
    expect(html('no topics')).toBe('')
  })
})

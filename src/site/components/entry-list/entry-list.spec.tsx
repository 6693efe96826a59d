import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './entry-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a list of entries', () => {
  it('gives each entry an address on its page', () => {
    const several = html('several, under the H1 of a page')
    expect([...several.matchAll(/<li class="entry" id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'social-worker',
      'white-ribbon',
    ])
  })

  it('links the name of what has a page, and only names what has none', () => {
    expect(html('an entry with a page of its own')).toContain(
      '<h3 class="entry__title"><a href="/join-us/social-worker">Social worker, children in care</a></h3>',
    )
    expect(html('an entry that is only named here')).toContain(
      '<h3 class="entry__title">Ribbon of Care accreditation</h3>',
    )
  })

  it('has headings under the H1 where it is the whole page', () => {
    expect(html('several, under the H1 of a page').match(/<h2/g)).toHaveLength(2)
    expect(html('several, under the H1 of a page')).not.toContain('<h3')
  })

  it('pairs each fact with its name', () => {
    expect(html('an entry with a page of its own')).toContain(
      '<dt>Apply by</dt><dd>31 October 2025</dd>',
    )
  })

  it('has no empty line and no empty list of facts', () => {
    expect(html('a name and nothing else')).not.toMatch(/<p|<dl/)
  })
})

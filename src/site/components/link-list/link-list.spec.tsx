import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './link-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a list of links', () => {
  it('is a list, one link an item, in the order it was given', () => {
    expect(html('links alone')).toBe(
      '<ul class="link-list"><li><a href="/news">All news</a></li><li><a href="/campaigns">Campaigns</a></li></ul>',
    )
  })

  it('keeps the quiet line out of the link’s own name', () => {
    expect(html('a link with a quiet line below it')).toContain(
      '<a href="tel:+441632960118">Ring 01632 960 118</a><br/><span class="muted">If you are on deadline</span>',
    )
  })

  it('has no quiet line where there is nothing to add', () => {
    expect(html('links alone')).not.toContain('muted')
    expect(html('a link with a quiet line below it').match(/muted/g)).toHaveLength(1)
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './article-head.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the title of a page', () => {
  it('is its H1', () => {
    expect(html('a title alone')).toBe('<div class="article-head"><h1>News</h1></div>')
  })

  it('has its sentence after it, and no empty one', () => {
    expect(html('a title with a sentence under it')).toContain(
      '<h1>Our values</h1><p class="standfirst">What we hold ourselves to',
    )
    expect(html('a title alone')).not.toContain('<p')
  })
})

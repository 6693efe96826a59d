import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './tag.examples'

type Name = keyof typeof examples
const html = (name: Name): string => renderToStaticMarkup(examples[name])

describe('a tag', () => {
  it('says in words what its colour repeats', () => {
    expect(html('what something is')).toBe('<span class="tag">Press release</span>')
    expect(html('something corrected or moved')).toBe(
      '<span class="tag tag--changed">Corrected</span>',
    )
    expect(html('something withdrawn or cancelled')).toBe(
      '<span class="tag tag--off">Withdrawn</span>',
    )
  })

  it('is never a link: topics are', () => {
    for (const name of Object.keys(examples) as Name[]) expect(html(name)).not.toContain('<a')
  })

  it('prints markup as words', () => {
    expect(html('words with an ampersand and brackets')).toContain('Q&amp;A &lt;draft&gt;')
  })
})

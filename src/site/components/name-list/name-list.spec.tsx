import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './name-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a list of names', () => {
  it('gives each name the id by which search results lead to it', () => {
    const ids = html('staff networks with a line each').match(/<li id="[^"]+"/g)
    expect(ids).toEqual(['<li id="carers"', '<li id="faith"', '<li id="pride"'])
  })

  it('leaves no paragraph behind where a name has no line', () => {
    expect(html('a name without a line')).toContain('<strong>Carers’ network</strong></li>')
  })

  it('prints angle brackets as words', () => {
    expect(html('a name that has to break')).toContain('&amp; &lt;friends&gt;')
  })
})

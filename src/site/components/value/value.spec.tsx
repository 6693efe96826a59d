import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './value.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the values of a council', () => {
  it('keep their order, each with the id that releases and campaigns lead to', () => {
    expect(html('three values with their drawings').match(/ id="[^"]+"/g)).toEqual([
      ' id="we-listen"',
      ' id="we-own-up"',
      ' id="we-share"',
    ])
  })

  it('stand one below the H2 of their section, with a sentence each', () => {
    expect(html('three values with their drawings')).toContain(
      '<h3>We own up</h3><p>When we get it wrong we say so, and put it right.</p>',
    )
  })

  it('have drawings that say nothing, of a size that is known', () => {
    const drawings = html('three values with their drawings').match(/<img [^>]+>/g)
    expect(drawings).toEqual(
      [1, 2, 3].map(
        (number) => `<img src="/assets/img/value-${number}.svg" alt="" width="96" height="96"/>`,
      ),
    )
  })

  it('start again with the first drawing where there are more values than drawings', () => {
    const drawings = html('seven values: the drawings start again after six').match(
      /<img src="[^"]+"/g,
    )
    expect(drawings?.at(6)).toBe('<img src="/assets/img/value-1.svg"')
  })

  it('print an ampersand as one', () => {
    expect(html('a name that has to break')).toContain(' &amp; more</p>')
  })
})

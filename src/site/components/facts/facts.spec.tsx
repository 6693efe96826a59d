import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './facts.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('facts', () => {
  it('are a list of names, each with its value', () => {
    expect(html('names and values')).toBe(
      '<dl class="facts"><div><dt>Period</dt><dd>2024 to 2028</dd></div><div><dt>Decided by</dt><dd>Cabinet, 21 March 2024</dd></div></dl>',
    )
  })

  it('have a value for each link, and say beside one what it adds', () => {
    expect(html('a fact of several links, one with more to say')).toContain(
      '<dt>Supports</dt><dd><a href="/strategies/our-city">Our City</a></dd><dd><a href="/strategies/room-to-grow">Room to Grow</a>, in consultation</dd>',
    )
  })

  it('stand in a row where there is room for one', () => {
    expect(html('in a row')).toContain('<dl class="facts facts--row">')
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './priority-list.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the priorities of a plan', () => {
  it('are an ordered list, each with an address of its own', () => {
    expect(html('three priorities')).toMatch(/^<ol /)
    expect(html('three priorities').match(/<li id="[^"]+"/g)).toEqual([
      '<li id="priority-1"',
      '<li id="priority-2"',
      '<li id="priority-3"',
    ])
  })

  it('say their number once: the list counts for screen readers, the digit is for the eye', () => {
    const numbers = html('twelve priorities').match(/aria-hidden="true">(\d+)</g)
    expect(numbers).toHaveLength(12)
    expect(numbers?.at(-1)).toBe('aria-hidden="true">12<')
  })

  it('stand one below the H2 of their section', () => {
    expect(html('one priority')).toContain('<h3>Healthier</h3><p>People live longer.</p>')
  })

  it('print an ampersand as one', () => {
    expect(html('a name that has to break')).toContain(' &amp; more</p>')
  })
})

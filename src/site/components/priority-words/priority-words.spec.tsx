import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './priority-words.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the priorities as big words', () => {
  it('each lead to their place in the plan', () => {
    expect(html('the priorities of a plan').match(/href="[^"]+">[^<]+/g)).toEqual([
      'href="/strategies/our-city#priority-1">Healthier',
      'href="/strategies/our-city#priority-2">Safer',
      'href="/strategies/our-city#priority-3">Fairer',
      'href="/strategies/our-city#priority-4">Greener',
      'href="/strategies/our-city#priority-5">Prouder',
    ])
  })

  it('are a list, and no headings: the plan has those', () => {
    expect(html('one priority')).toMatch(/^<ul [^>]*><li><a /)
    expect(html('one priority')).not.toMatch(/<h\d/)
  })

  it('print an ampersand as one', () => {
    expect(html('a priority of several words, and one that has to break')).toContain(
      'Good homes &amp; good neighbours',
    )
  })
})

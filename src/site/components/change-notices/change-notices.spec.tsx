import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './change-notices.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])
const titlesOf = (markup: string): string[] =>
  [...markup.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, title = '']) => title)

describe('the notices of changes', () => {
  const both = 'both, newest first, and a minor change that is not announced'

  it('say what kind of change it was and on which day, newest first', () => {
    expect(titlesOf(html(both))).toEqual([
      'Correction, 1 October 2025',
      'Updated, 22 September 2025',
    ])
  })

  it('give the minute in an emergency', () => {
    expect(titlesOf(html('in an emergency, where the minute matters'))).toEqual([
      'Updated, Thursday 2 October 2025, 3:20pm',
      'Updated, Thursday 2 October 2025, 2:05pm',
    ])
  })

  it('announce no minor change, but count it, so that no address moves', () => {
    expect(html(both)).not.toContain('A comma.')
    expect([...html(both).matchAll(/<section[^>]* id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'change-3',
      'change-1',
    ])
  })

  it('tell a correction from an update by more than colour', () => {
    expect(html('a correction: what was wrong and what is right')).toContain('notice--correction')
    expect(html('an update')).not.toContain('notice--correction')
    const icon = (name: keyof typeof examples) => /<svg.*<\/svg>/.exec(html(name))?.[0]
    expect(icon('an update')).not.toBe(icon('a correction: what was wrong and what is right'))
  })

  it('print each paragraph of a note', () => {
    expect(html('a correction: what was wrong and what is right')).toContain(
      '<p>We said that 1,200 children were in care.</p><p>The number is 1,020.</p>',
    )
  })

  it('leave nothing behind where nothing has changed', () => {
    expect(html('nothing has changed')).toBe('')
  })
})

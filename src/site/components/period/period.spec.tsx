import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './period.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('the years of a plan', () => {
  it('are an ordered list with a name', () => {
    expect(html('a plan under way')).toMatch(/^<ol [^>]*aria-label="Years of the plan"/)
    expect(html('a plan of twelve years').match(/<li/g)).toHaveLength(12)
  })

  it('mark this year in words and for screen readers, not by colour alone', () => {
    expect(html('a plan under way')).toContain(
      '<li class="is-now" aria-current="date">2025<span class="muted"> now</span></li>',
    )
    expect(html('a plan under way').match(/aria-current/g)).toHaveLength(1)
  })

  it('mark no year as this one before the plan starts or after it ends', () => {
    expect(html('a plan that has run its course')).not.toMatch(/now|aria-current/)
    expect(html('a plan of twelve years')).not.toMatch(/now|aria-current/)
  })
})

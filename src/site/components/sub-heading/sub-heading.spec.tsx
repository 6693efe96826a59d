import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './sub-heading.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a sub-heading', () => {
  it('is as deep as the place it stands in', () => {
    expect(html('under the title of a page')).toBe('<h2>Documents</h2>')
    expect(html('inside a section')).toBe('<h3>Documents</h3>')
    expect(html('inside a part of a section')).toBe('<h4>Documents</h4>')
  })

  it('has an id only where something is named by it', () => {
    expect(html('with an id, to name a list by')).toBe('<h2 id="timeline-1">What happens next</h2>')
  })
})

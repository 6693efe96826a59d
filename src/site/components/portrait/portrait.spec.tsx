import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './portrait.examples'

const html = (name: keyof typeof examples): string => renderToStaticMarkup(examples[name])

describe('a portrait', () => {
  it('has no words, because the name stands beside it', () => {
    expect(html('a face beside a quote')).toContain('<img src="/media/sam-example.jpg" alt=""')
    expect(html('a figure for a speaker without a picture')).toMatch(/<svg[^>]* aria-hidden="true"/)
  })

  it('is as large as the place it stands in says', () => {
    expect(html('a face beside a quote')).toMatch(/<span class="quote__portrait"><img/)
    expect(html('a face at the top of a person’s page')).toMatch(
      /<span class="person-head__portrait"><img/,
    )
  })

  it('keeps its room while it loads', () => {
    expect(html('a face beside a quote')).toContain('width="64" height="80" loading="lazy"')
  })

  it('fetches nothing for a speaker without a picture', () => {
    expect(html('a figure for a speaker without a picture')).not.toMatch(/<img|src=/)
  })
})

import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { examples } from './error-page.examples'

describe('an error page', () => {
  it.each(Object.entries(examples))('has one H1, and the site around it: %s', (_name, element) => {
    const page = renderToStaticMarkup(element)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toMatch(
      /<main id="main"[^>]*><div class="container section"><div class="error-message">/,
    )
    expect(page).not.toContain('aria-label="Breadcrumb"')
  })
})

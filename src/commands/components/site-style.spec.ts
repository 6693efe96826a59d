import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { inScheme } from './site-style'

const tokens = readFileSync('src/site/styles/tokens.css', 'utf8')

describe('the stylesheet as a reader of one scheme sees it', () => {
  it('asks this machine nothing any more', () => {
    for (const scheme of ['light', 'dark'] as const)
      expect(inScheme(tokens, scheme)).not.toContain('prefers-color-scheme')
  })

  it('has the dark tokens in the dark scheme alone', () => {
    expect(inScheme(tokens, 'dark')).toContain('@media (min-width: 0) {\n  :root {\n    --page')
    expect(inScheme(tokens, 'light')).toContain('@media (max-width: 0) {\n  :root {\n    --page')
  })

  it('draws form controls and scroll bars in that scheme too', () => {
    expect(inScheme(tokens, 'dark')).toContain('color-scheme: dark;')
    expect(inScheme(tokens, 'light')).toContain('color-scheme: light;')
  })

  it('reads a stylesheet without spaces the same', () => {
    const css = '@media (prefers-color-scheme:light){a{color:red}}'
    expect(inScheme(css, 'light')).toBe('@media (min-width: 0){a{color:red}}')
  })
})

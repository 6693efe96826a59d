import { describe, expect, it } from '@jest/globals'

import { themeCss, themeHref } from './theme-css'

describe('the council’s own colours', () => {
  it('stand over the design system’s in the light scheme', () => {
    expect(themeCss({ brandColour: '#5B1A6E', linkColour: '#004d40' })).toBe(
      '@media not print and (prefers-color-scheme:light){html:root{--brand:#5b1a6e;--rim:#5b1a6e;--panel:#5b1a6e;--link:#004d40;--button:#004d40;--link-hover:#5b1a6e;--button-hover:#5b1a6e}}\n',
    )
  })

  it.each([
    ['none', {}],
    ['those of the design system', { brandColour: '#112d81', linkColour: '#173FA4' }],
    ['too pale to be read', { brandColour: '#f0c000', linkColour: '#1a73e8' }],
    ['no colours at all', { brandColour: 'red}body{display:none', linkColour: '#12' }],
  ])('add nothing where they are %s', (_, colours) => {
    expect(themeCss(colours)).toBe('')
    expect(themeHref(colours)).toBeNull()
  })

  it('have an address that changes with them, so that a change shows at once', () => {
    expect(themeHref({ brandColour: '#5b1a6e' })).toBe('/theme.css?5b1a6e-')
  })
})

import { describe, expect, it } from '@jest/globals'

import { isSlug, slugFrom } from './slug'

describe('slugFrom', () => {
  it.each([
    [
      'Newest Family Hub opens its doors in Blurton',
      'newest-family-hub-opens-its-doors-in-blurton',
    ],
    ['‘We See You’ & the council’s pledge', 'we-see-you-and-the-councils-pledge'],
    ['Café\u00a0society – 2024\u20112028', 'cafe-society-2024-2028'],
    ['???', ''],
    ['Łukasz Øster', 'lukasz-oster'],
    ['Weiße Straße, Æbleskiver and an œuvre', 'weisse-strasse-aebleskiver-and-an-oeuvre'],
    ['Київ', 'kiiv'],
    ['£5m for roads', '5m-for-roads'],
  ])('turns %s into %s', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it('cuts a long title at a word', () => {
    const slug = slugFrom('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('-word')).toBe(true)
    expect(isSlug(slug)).toBe(true)
  })
})

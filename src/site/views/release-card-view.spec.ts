import { describe, expect, it } from '@jest/globals'

import { type Campaign } from '@/cms/generated/payload-types'

import { type CardRelease, toReleaseCardView } from './release-card-view'

const release: CardRelease = {
  title: 'Newest Family Hub opens in Blurton',
  slug: 'newest-family-hub',
  kind: 'news-story',
  summary: 'Help and advice in one place.',
  publishedAt: '2024-12-31T23:30:00.000Z',
}

describe('a release in a list', () => {
  it('prints the London day, which in summer begins before the UTC day', () => {
    const card = toReleaseCardView({ ...release, publishedAt: '2025-06-30T23:30:00.000Z' })
    expect(card.published).toEqual({ iso: '2025-07-01', text: '1 July 2025' })
  })

  it('says what kind it is and where it is', () => {
    expect(toReleaseCardView(release)).toMatchObject({
      href: '/news/newest-family-hub',
      kind: 'News story',
      year: 2024,
    })
  })

  it.each([
    ['correction', true],
    ['update', false],
    ['minor', false],
  ] as const)('after a change of kind %s is marked corrected: %s', (kind, isCorrected) => {
    const changes = [{ kind, note: 'The year was wrong.', at: '2025-10-01T09:00:00.000Z' }]
    expect(toReleaseCardView({ ...release, changes }).isCorrected).toBe(isCorrected)
  })

  it('names the first campaign the reader may see, and none that is not public', () => {
    const campaign = { title: 'Family Matters', slug: 'family-matters' } as Campaign // the fields a card reads
    expect(toReleaseCardView({ ...release, campaigns: ['7', campaign] }).campaign).toEqual({
      href: '/campaigns/family-matters',
      text: 'Family Matters',
    })
    expect(toReleaseCardView({ ...release, campaigns: ['7'] }).campaign).toBeNull()
  })
})

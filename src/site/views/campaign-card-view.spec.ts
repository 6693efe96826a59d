import { describe, expect, it } from '@jest/globals'

import { type Media } from '@/cms/generated/payload-types'

import { toCampaignCardView } from './campaign-card-view'

const campaign = { title: 'Fostering Friendly', slug: 'fostering-friendly' }
const picture = (fields: object) => fields as Media // the fields a tile reads

describe('a campaign’s tile', () => {
  it.each([
    [
      'the middle size of its picture',
      picture({ url: '/full.jpg', sizes: { medium: { url: '/m.webp' } } }),
      '/media/m.webp',
    ],
    [
      'a small picture as it is',
      picture({ url: '/full.jpg', sizes: { medium: { url: null } } }),
      '/media/full.jpg',
    ],
    ['its pattern where it has no picture', null, '/assets/img/tile-plates.svg'],
    ['its pattern where the picture is not public', '7', '/assets/img/tile-plates.svg'],
  ])('shows %s', (_, shown, art) => {
    expect(toCampaignCardView({ ...campaign, picture: shown, pattern: 'plates' }).art).toBe(art)
  })
})

import { describe, expect, it } from '@jest/globals'

import { toStrategyCardView } from './strategy-card-view'

const strategy = {
  title: 'Our City, Our Wellbeing',
  slug: 'our-city-our-wellbeing',
  startYear: 2024,
  endYear: 2028,
  status: 'in-force',
} as const

describe('a strategy in a list', () => {
  it('prints its years', () => {
    expect(toStrategyCardView(strategy).period).toBe('2024 to 2028')
    expect(toStrategyCardView({ ...strategy, endYear: 2024 }).period).toBe('2024')
    expect(toStrategyCardView({ ...strategy, endYear: null }).period).toBe('From 2024')
  })

  it('never lets a proposal look decided', () => {
    const card = toStrategyCardView({ ...strategy, status: 'proposed' })
    expect(card).toMatchObject({ status: 'Proposed, subject to call-in', isInForce: false })
  })
})

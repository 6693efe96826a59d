import { describe, expect, it } from '@jest/globals'

import { toKeyFigureView } from './key-figure-view'

const figure = { blockType: 'key-figure', value: '79', text: 'new social workers' } as const

describe('a key figure', () => {
  it.each([
    ['79', '', '79'],
    ['over 1,000', 'over', '1,000'],
    ['more than 1,160', 'more than', '1,160'],
    ['1,000+', '', '1,000+'],
    ['1st', '', '1st'],
    ['one in four', '', 'one in four'],
  ])('prints %s with its number large', (value, before, large) => {
    expect(toKeyFigureView({ ...figure, value })).toMatchObject({ before, value: large })
  })

  it.each([
    ['%', '%', 'of pupils'],
    ['per cent', ' per cent', 'of pupils'],
    ['care-experienced young people', '', 'care-experienced young people of pupils'],
  ])('sets the unit %s beside the number only where it is short', (unit, beside, text) => {
    expect(toKeyFigureView({ ...figure, unit, text: 'of pupils' })).toMatchObject({
      unit: beside,
      text,
    })
  })

  it('does not say the unit twice', () => {
    const view = toKeyFigureView({
      ...figure,
      unit: 'social workers',
      text: 'social workers began',
    })
    expect(view.text).toBe('social workers began')
  })

  it('says so where date or source are missing', () => {
    const { caption, source } = toKeyFigureView(figure)
    expect([caption, source]).toEqual(['Date not given.', 'Source not given'])
  })
})

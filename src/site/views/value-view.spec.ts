import { expect, it } from '@jest/globals'

import { type Value } from '@/cms/generated/payload-types'

import { toValueView } from './value-view'

const value = { title: 'Openness', slug: 'openness', text: 'Say what is hard.' } as Value // the fields the view reads

it('gives each value an address and a drawing, the six drawings in turn', () => {
  expect(toValueView(value, 0)).toMatchObject({ id: 'openness', art: '/assets/img/value-1.svg' })
  expect(toValueView(value, 6).art).toBe('/assets/img/value-1.svg')
})

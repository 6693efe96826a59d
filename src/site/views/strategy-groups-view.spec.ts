import { expect, it } from '@jest/globals'

import { toStrategyGroups } from './strategy-groups-view'

const strategy = (slug: string, status: 'in-force' | 'proposed' | 'superseded') => ({
  title: slug,
  slug,
  startYear: 2024,
  endYear: 2028,
  status,
})

it('puts what is in force first, and what has been replaced last; no empty group', () => {
  const groups = toStrategyGroups([
    strategy('old', 'superseded'),
    strategy('next', 'proposed'),
    strategy('now', 'in-force'),
  ])
  expect(groups.map(({ title, entries }) => [title, entries.map(({ href }) => href)])).toEqual([
    ['In force', ['/strategies/now']],
    ['Proposed, subject to call-in', ['/strategies/next']],
    ['Superseded', ['/strategies/old']],
  ])
})

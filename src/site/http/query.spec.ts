import { describe, expect, it } from '@jest/globals'

import { toNewsFilters, toPageNumber } from './query'

describe('the query of a list', () => {
  it('keeps the filters it knows and drops empty and foreign ones', () => {
    const query = {
      topic: 'heritage',
      year: '',
      q: '  kilns ',
      utm_source: 'x',
      kind: ['statement', 'x'],
    }
    expect(toNewsFilters(query)).toEqual({ topic: 'heritage', q: 'kilns', kind: 'statement' })
  })

  it('cuts words that are too long to be words', () => {
    expect(toNewsFilters({ q: 'a'.repeat(5000) }).q).toHaveLength(200)
  })

  it.each([
    [undefined, 1],
    ['', 1],
    ['2', 2],
    ['0', null],
    ['-1', null],
    ['2.5', null],
    ['1e3', null],
    ['two', null],
    ['99999999', null],
  ])('reads page %s as %s', (page, number) => {
    expect(toPageNumber({ page })).toBe(number)
  })
})

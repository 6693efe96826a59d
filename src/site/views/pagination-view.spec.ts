import { describe, expect, it } from '@jest/globals'

import { toPagination } from './pagination-view'

const hrefOf = (page: number) => (page > 1 ? `?page=${page}` : '?')
const printed = (page: number, pages: number) =>
  toPagination({ page, pages, hrefOf })
    ?.items.map((item) => (item === 'gap' ? '…' : item.isCurrent ? `[${item.page}]` : item.page))
    .join(' ')

describe('pagination', () => {
  it.each([
    [1, 1, undefined],
    [1, 2, '[1] 2'],
    [1, 14, '[1] 2 … 14'],
    [2, 14, '1 [2] 3 … 14'],
    [3, 14, '1 2 [3] 4 … 14'],
    [4, 14, '1 2 3 [4] 5 … 14'],
    [7, 14, '1 … 6 [7] 8 … 14'],
    [14, 14, '1 … 13 [14]'],
  ])('prints page %d of %d as %s', (page, pages, words) => {
    expect(printed(page, pages)).toBe(words)
  })

  it('has no previous page before the first and no next page after the last', () => {
    expect(toPagination({ page: 1, pages: 3, hrefOf })).toMatchObject({
      previous: null,
      next: '?page=2',
    })
    expect(toPagination({ page: 3, pages: 3, hrefOf })).toMatchObject({
      previous: '?page=2',
      next: null,
    })
  })
})

import { newsPath } from '@/domain/paths'
import type { Examples } from '@/site/components/examples'
import { type PaginationView, toPagination } from '@/site/views/pagination-view'

import { Pagination } from './pagination'

function paged(page: number, pages: number): PaginationView {
  const view = toPagination({ page, pages, hrefOf: (number) => newsPath({ year: '2025' }, number) })
  if (!view) throw new Error(`No pagination for ${pages} pages`)
  return view
}

export const examples = {
  'the first of two pages': <Pagination pagination={paged(1, 2)} />,
  'in the middle of many pages': <Pagination pagination={paged(7, 40)} />,
  'the last of many pages': <Pagination pagination={paged(40, 40)} />,
  'page numbers of four digits': <Pagination pagination={paged(1005, 2000)} />,
} satisfies Examples

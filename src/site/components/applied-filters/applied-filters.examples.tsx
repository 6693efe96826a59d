import { PATHS } from '@/domain/paths'
import type { Examples } from '@/site/components/examples'
import { exampleFields } from '@/site/views/news-filter-examples'
import { toAppliedFilters } from '@/site/views/news-filter-fields'

import { AppliedFilters } from './applied-filters'

const MANY = { topic: 'heritage', place: 'old-town', year: '2025', q: 'kilns & canals' }

const applied = (filters: Record<string, string>) =>
  toAppliedFilters(exampleFields(filters), filters)

export const examples = {
  'one filter': <AppliedFilters filters={applied({ topic: 'heritage' })} clearHref={PATHS.news} />,
  'every kind of filter at once': <AppliedFilters filters={applied(MANY)} clearHref={PATHS.news} />,
  'above results, without a form over it': (
    <AppliedFilters filters={applied(MANY)} clearHref={PATHS.search} isAbove />
  ),
  'words too long for a line': (
    <AppliedFilters
      filters={applied({ q: 'llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' })}
      clearHref={PATHS.news}
    />
  ),
  'nothing narrows the list': <AppliedFilters filters={[]} clearHref={PATHS.news} />,
} satisfies Examples

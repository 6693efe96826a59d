import type { ListedReleases } from '@/cms/read/list-releases'
import type { NewsFilters } from '@/domain/paths'
import type { Examples } from '@/site/components/examples'
import { EXAMPLE_LISTED } from '@/site/views/listed-release-examples'
import { EXAMPLE_FILTERS } from '@/site/views/news-filter-examples'
import { toNewsListView } from '@/site/views/news-list-view'

import { NewsList } from './news-list'

type Asked = { filters?: NewsFilters; page?: number; found?: Partial<ListedReleases> }

function list({ filters = {}, page = 1, found }: Asked = {}) {
  const all: ListedReleases = { docs: [...EXAMPLE_LISTED], total: 3, pages: 1, unknown: [] }
  const view = toNewsListView({ filters, page, found: { ...all, ...found }, from: EXAMPLE_FILTERS })
  return <NewsList view={view} />
}

const NOTHING: Partial<ListedReleases> = { docs: [], total: 0, pages: 0 }

export const examples = {
  'all news, by year': list(),
  'a page of many, narrowed': list({
    filters: { topic: 'heritage', q: 'kilns' },
    page: 2,
    found: { total: 136, pages: 14 },
  }),
  'filters that find nothing': list({ filters: { q: 'fosterling' }, found: NOTHING }),
  'an address of which a part names nothing': list({
    filters: { topic: 'nonsense', year: '2025' },
    found: { ...NOTHING, unknown: ['topic'] },
  }),
  'a page that the results do not have': list({ page: 9, found: { total: 21, pages: 3 } }),
  'before the first story': list({ found: NOTHING }),
} satisfies Examples

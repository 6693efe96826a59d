import type { SearchHit, FoundPage } from '@/cms/read/search-content'
import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { type SearchRequest, toSearchView } from '@/site/views/search-view'

import { SearchPage } from './search-page'

const HITS: readonly SearchHit[] = [
  {
    kind: 'news-releases',
    kindName: 'Press release',
    title: 'Six family hubs open their doors',
    summary: 'Parents can get help with feeding, sleep and money in one place, near home.',
    path: '/news/six-family-hubs',
    publishedAt: '2025-09-30T08:00:00.000Z',
    excerpt: '',
  },
  {
    kind: 'campaigns',
    kindName: 'Campaign',
    title: 'Family Matters',
    summary: '',
    path: '/campaigns/family-matters',
    publishedAt: null,
    excerpt: '… each of the hubs has …',
  },
]
const FOUND: FoundPage = {
  hits: HITS,
  total: 24,
  pages: 3,
  counts: [
    { kind: 'news-releases', count: 21 },
    { kind: 'campaigns', count: 3 },
  ],
}
const NOTHING: FoundPage = { hits: [], total: 0, pages: 0, counts: [] }

const search = (request: Partial<SearchRequest> = {}, found = FOUND) => (
  <SearchPage
    view={toSearchView(
      { q: 'family hubs', kind: null, unknownKind: '', page: 1, ...request },
      found,
    )}
  />
)

export const examples = {
  'before a search': search({ q: '' }, NOTHING),
  'the second of three pages of results': search({ page: 2 }),
  'results narrowed to one kind': search(
    { kind: 'campaigns' },
    { ...FOUND, hits: HITS.slice(1), total: 3, pages: 1 },
  ),
  'nothing found': search({ q: 'fostring <b>' }, NOTHING),
  'nothing of this kind': search({ kind: 'events' }, { ...FOUND, hits: [], total: 0, pages: 0 }),
  'a page past the last one': search({ page: 9 }, { ...FOUND, hits: [] }),
  'a word that has to break': search({ q: LONG_WORD }, NOTHING),
} satisfies Examples

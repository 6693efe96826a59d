import type { Examples } from '@/site/components/examples'
import { LONG_WORD } from '@/site/views/picture-examples'
import { markWords, type SearchResultView } from '@/site/views/search-result-view'

import { SearchResults } from './search-results'

const release: SearchResultView = {
  href: '/news/six-family-hubs',
  title: markWords('Six family hubs open their doors', 'family hubs'),
  summary: 'Parents can get help with feeding, sleep and money in one place, near home.',
  kind: 'Press release',
  published: { iso: '2025-09-30', text: '30 September 2025' },
}
const campaign: SearchResultView = {
  href: '/campaigns/family-matters',
  title: markWords('Family Matters', 'family hubs'),
  summary: '',
  kind: 'Campaign',
  published: null,
}

export const examples = {
  'results of two kinds': <SearchResults results={[release, campaign]} />,
  'a result found by its text, not by its title': (
    <SearchResults
      results={[
        { ...release, title: markWords('Help for parents', 'hubs'), summary: '… six hubs …' },
      ]}
    />
  ),
  'a title that has to break': (
    <SearchResults
      results={[{ ...release, title: markWords(`<b>${LONG_WORD}</b> & hubs`, LONG_WORD) }]}
    />
  ),
} satisfies Examples

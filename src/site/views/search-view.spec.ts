import { describe, expect, it } from '@jest/globals'

import type { SearchHit, FoundPage } from '@/cms/read/search-content'

import { type SearchRequest, toSearchView } from './search-view'

const hit: SearchHit = {
  kind: 'news-releases',
  kindName: 'Press release',
  title: 'First Fostering Friendly city',
  summary: '',
  path: '/news/first',
  publishedAt: '2022-07-11T09:00:00.000Z',
  excerpt: '… ten organisations foster …',
}
const FOUND: FoundPage = {
  hits: [hit],
  total: 12,
  pages: 2,
  counts: [
    { kind: 'news-releases', count: 9 },
    { kind: 'events', count: 3 },
  ],
}
const NOTHING: FoundPage = { hits: [], total: 0, pages: 0, counts: [] }

const search = (request: Partial<SearchRequest> = {}, found = FOUND) =>
  toSearchView({ q: 'fostering', kind: null, unknownKind: '', page: 1, ...request }, found)

describe('a search', () => {
  it('marks the words, and shows the place in the body where there is no summary', () => {
    const [result] = search().results
    expect(result?.title.filter(({ isMatch }) => isMatch)).toEqual([
      { text: 'Fostering', isMatch: true },
    ])
    expect(result?.summary).toBe('… ten organisations foster …')
  })

  it('offers the kinds there are, with how many of each', () => {
    const [facet] = search({ kind: 'events' }).facets
    expect(facet?.options).toEqual([
      { value: 'news-releases', text: 'News releases', isSelected: false, count: 9 },
      { value: 'events', text: 'Events', isSelected: true, count: 3 },
    ])
  })

  it('says what narrows it, with the address that does not', () => {
    const view = search({ kind: 'events' })
    expect(view.count).toBe('12 results in Events')
    expect(view.applied).toEqual([{ text: 'What: Events', href: '/search?q=fostering' }])
  })

  it.each([
    [
      'nothing anywhere',
      {},
      NOTHING,
      'Nothing holds “fostering”. Check the spelling, or look for fewer words.',
    ],
    [
      'nothing of the kind',
      { kind: 'people' },
      { ...NOTHING, counts: FOUND.counts },
      'Nothing of this kind holds “fostering”.',
    ],
    [
      'an unknown kind',
      { unknownKind: 'dogs' },
      FOUND,
      'There is nothing called “dogs” to narrow by.',
    ],
    [
      'a page too far',
      { page: 9 },
      { ...FOUND, hits: [] },
      'There is no such page. These results have 2 pages.',
    ],
  ] as const)('explains %s', (_, request, found, text) => {
    expect(search(request, found).nothing?.text).toBe(text)
  })

  it('before anybody has searched, has nothing to explain', () => {
    expect(search({ q: '' }, NOTHING)).toMatchObject({ heading: 'Search', nothing: null })
  })
})

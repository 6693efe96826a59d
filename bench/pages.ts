import { newsFeedPath, newsPath, pagePath, searchPath } from '@/domain/paths'

import { releaseSlug } from './fixture-release'

/** A page to measure: a URL that is requested repeatedly, and similar ones requested once each. */
export type Measured = {
  readonly name: string
  readonly path: string
  /** The name of the file that nginx serves. */
  readonly fileName: string
  /** URLs that are not cached yet: the server has to read and render each. */
  readonly fresh: readonly string[]
}

const FRESH = 60
const release = (number: number) => pagePath('news-releases', releaseSlug(number))
const times = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: FRESH }, (_, i) => make(i))

const WORDS = [
  'foster',
  'homes',
  'roads',
  'swimming',
  'pottery',
  'bus',
  'gardens',
  'survey',
  'fund',
]
const PLACES = ['northgate', 'millbrook', 'eastwell', 'canalside', 'highfield', 'ashbank', 'winter']
const twoWords = (index: number) =>
  `${WORDS[index % WORDS.length]} ${PLACES[Math.floor(index / WORDS.length) % PLACES.length]}`

/** Every filter differs, so that no two requests share a cached read. */
const filters = (index: number) => ({ year: String(2015 + (index % 12)), q: twoWords(index) })

/** The pages to measure, on a site whose newest release has the number 0. */
export const MEASURED: readonly Measured[] = [
  {
    name: 'Release page',
    path: release(0),
    fileName: 'release.html',
    fresh: times((index) => release(index + 1)),
  },
  {
    name: 'News list',
    path: newsPath(),
    fileName: 'news.html',
    fresh: times((index) => newsPath(filters(index))),
  },
  {
    name: 'RSS',
    path: newsFeedPath('rss'),
    fileName: 'news.rss',
    fresh: times((index) => newsFeedPath('rss', filters(index))),
  },
  {
    name: 'Search',
    path: searchPath({ q: 'winter homes' }),
    fileName: 'search.html',
    fresh: times((index) => searchPath({ q: twoWords(index) })),
  },
  {
    name: 'JSON feed',
    path: newsFeedPath('json'),
    fileName: 'news.json',
    fresh: times((index) => newsFeedPath('json', filters(index))),
  },
]

import MiniSearch from 'minisearch'

import { siteGeneration } from '@/cms/read-cache/read-cache'
import { oncePerProcess } from '@/once-per-process'

import type { IndexedWords, PublicIndex } from './indexed-item'
import { normalWords } from './normal-words'
import { refreshIndex } from './refresh-index'

type Home = {
  readonly index: PublicIndex
  generation: number
  checkedAt: number
  refreshing: Promise<void> | null
}

/** With several servers, how long one may take to see what another has published. */
const TRUSTED_FOR_MS = 60_000

const home = oncePerProcess('public-index', (): Home => ({
  index: { items: new Map(), words: emptyWords() },
  generation: -1,
  checkedAt: 0,
  refreshing: null,
}))

/**
 * The index, up to date with what was public at the time of the call. The first call reads all
 * content and takes seconds on a large site; later ones read what has changed since. Throws
 * database errors.
 */
export async function publicIndex(): Promise<PublicIndex> {
  const wanted = siteGeneration()
  while (home.generation < wanted || Date.now() - home.checkedAt > TRUSTED_FOR_MS) {
    home.refreshing ??= refresh().finally(() => (home.refreshing = null))
    await home.refreshing
  }
  return home.index
}

/**
 * Whether it has ever been complete: it is then ready immediately, or after reading what is new.
 */
export const isIndexBuilt = (): boolean => home.checkedAt > 0

async function refresh(): Promise<void> {
  const generation = siteGeneration()
  const checkedAt = Date.now()
  await refreshIndex(home.index)
  Object.assign(home, { generation, checkedAt })
}

function emptyWords(): MiniSearch<IndexedWords> {
  return new MiniSearch<IndexedWords>({
    idField: 'key',
    fields: ['title', 'summary', 'words'],
    tokenize: normalWords,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, summary: 2 }, combineWith: 'AND' },
  })
}

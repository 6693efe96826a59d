import { minuteOf } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'
import { findMatches } from '@/cms/search/find-matches'
import type { IndexedItem } from '@/cms/search/indexed-item'
import { publicIndex } from '@/cms/search/public-index'
import type { Instant } from '@/domain/dates'
import type { NewsFilter, NewsFilters } from '@/domain/paths'

import { matches } from './find-releases'
import { listContent } from './list-content'
import { listPlaces } from './list-places'
import { listTopics } from './list-topics'
import { toReleaseQuery } from './release-query'

type CountedFilter = Exclude<NewsFilter, 'q'>

/** How many releases each value of each filter would return, by the value used in the address. */
export type ReleaseCounts = Readonly<Record<CountedFilter, Readonly<Record<string, number>>>>

/**
 * Counts for the filters of the news list: for each value, the public releases that match it and
 * all other active filters. Values without releases are left out, so `year` has only years with
 * some.
 */
export function countReleases({
  filters = {},
  now,
}: {
  filters?: NewsFilters
  now: Instant
}): Promise<ReleaseCounts> {
  const read = async () => {
    const items = await releasesWith(filters.q)
    const slugs = await slugsById()
    const count = async (name: CountedFilter) => {
      const query = await toReleaseQuery({ ...filters, [name]: undefined })
      const isCounted = query.unknown.length === 0
      const matching = isCounted ? items.filter((item) => matches(item, { query, now })) : []
      return tally(matching.flatMap((item) => VALUES[name](item, slugs)))
    }
    return {
      topic: await count('topic'),
      campaign: await count('campaign'),
      kind: await count('kind'),
      place: await count('place'),
      year: await count('year'),
    }
  }
  return filters.q ? read() : cachedRead(`counts ${JSON.stringify(filters)} ${minuteOf(now)}`, read)
}

async function releasesWith(q: string | undefined): Promise<IndexedItem[]> {
  const index = await publicIndex()
  if (!q?.trim()) return [...index.items.values()]
  return findMatches({ index, q }).flatMap((key) => index.items.get(key) ?? [])
}

type Slugs = ReadonlyMap<string, string>

/** The slugs, by id, of the topics, campaigns and places that the public can filter by. */
async function slugsById(): Promise<Slugs> {
  const lists = await Promise.all([listTopics(), listPlaces(), listContent({ kind: 'campaigns' })])
  const [topics, places, campaigns] = lists
  return new Map(
    [...topics, ...places, ...campaigns.docs].flatMap(({ id, slug }) => (slug ? [[id, slug]] : [])),
  )
}

const slugsOf = (ids: readonly string[], slugs: Slugs): string[] =>
  ids.flatMap((id) => slugs.get(id) ?? [])

/** The values of each filter that match a release. */
const VALUES: Record<CountedFilter, (item: IndexedItem, slugs: Slugs) => string[]> = {
  topic: ({ related }, slugs) => slugsOf(related.topics, slugs),
  campaign: ({ related }, slugs) => slugsOf(related.campaigns, slugs),
  place: ({ related }, slugs) => slugsOf(related.places, slugs),
  kind: ({ releaseKind }) => (releaseKind ? [releaseKind] : []),
  year: ({ year }) => (year === null ? [] : [String(year)]),
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

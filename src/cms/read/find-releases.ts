import type { SelectType, Where } from 'payload'

import type { NewsRelease } from '@/cms/generated/payload-types'
import { findMatches } from '@/cms/search/find-matches'
import type { IndexedItem } from '@/cms/search/indexed-item'
import { publicIndex } from '@/cms/search/public-index'
import type { Instant } from '@/domain/dates'

import { findPublic, type FoundDocuments } from '@/cms/published/find-public'
import { isListed } from '@/cms/published/listing'

import type { ReleaseQuery } from './release-query'

type FindReleasesArgs = {
  query: ReleaseQuery
  /** From 1. */
  page: number
  perPage: number
  now: Instant
  /** What to read of each, and how deeply to populate its relations. */
  read: { select?: SelectType; depth: number }
}

/** A page of the public releases that match, newest first; empty where a filter names nothing. */
export async function findReleases(args: FindReleasesArgs): Promise<FoundDocuments<NewsRelease>> {
  const { query, page, perPage, now, read } = args
  if (query.unknown.length > 0) return { docs: [], total: 0, pages: 0 }
  if (query.q) return findByWords(args)
  return findPublic({
    collection: 'news-releases',
    where: toWhere({ query, now, isListed }),
    sort: ['-publishedAt', '-id'],
    limit: perPage,
    page,
    ...read,
  })
}

/**
 * The conditions on a stored release, except for `q`. Releases dated after `now` are not listed.
 */
export function toWhere(args: { query: ReleaseQuery; now: Instant; isListed: Where }): Where {
  const { query, now, isListed } = args
  const { topics, campaigns, places, kind, year } = query
  const relations = Object.entries({ topics, campaigns, places })
  return {
    and: [
      isListed,
      { publishedAt: { less_than_equal: now } },
      ...relations.flatMap(([field, id]) => (id ? [{ [field]: { in: [id] } }] : [])),
      ...(kind ? [{ kind: { equals: kind } }] : []),
      ...(year ? [{ publishedAt: { greater_than_equal: year.from, less_than: year.before } }] : []),
    ],
  }
}

async function findByWords(args: FindReleasesArgs): Promise<FoundDocuments<NewsRelease>> {
  const { query, page, perPage, now, read } = args
  const index = await publicIndex()
  const ids = findMatches({ index, q: query.q ?? '' })
    .flatMap((key) => index.items.get(key) ?? [])
    .filter((item) => matches(item, { query, now }))
    .sort((a, b) => newestFirst(a, b))
    .map(({ id }) => id)
  return {
    docs: await readInOrder(ids.slice((page - 1) * perPage, page * perPage), read),
    total: ids.length,
    pages: Math.ceil(ids.length / perPage),
  }
}

/** As `toWhere`, for an item of the index. */
export function matches(
  item: IndexedItem,
  { query, now }: { query: Omit<ReleaseQuery, 'q'>; now: Instant },
): boolean {
  const { topics, campaigns, places, kind, year } = query
  const isLinked = Object.entries({ topics, campaigns, places }).every(
    ([field, id]) => !id || item.related[field as 'topics' | 'campaigns' | 'places'].includes(id), // the keys of the object in this line
  )
  return (
    item.kind === 'news-releases' &&
    item.publishedAt <= now &&
    isLinked &&
    (!kind || item.releaseKind === kind) &&
    (!year || (item.publishedAt >= year.from && item.publishedAt < year.before))
  )
}

/** The order of every list of releases. Instants and ids compare as strings. */
const newestFirst = (a: IndexedItem, b: IndexedItem): number =>
  compare(b.publishedAt, a.publishedAt) || compare(b.id, a.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Releases by id, in the order requested; those that are no longer public are left out. */
async function readInOrder(
  ids: readonly string[],
  read: FindReleasesArgs['read'],
): Promise<NewsRelease[]> {
  if (ids.length === 0) return []
  const { docs } = await findPublic({
    collection: 'news-releases',
    where: { and: [isListed, { id: { in: [...ids] } }] },
    ...read,
  })
  const byId = new Map(docs.map((doc) => [String(doc.id), doc]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

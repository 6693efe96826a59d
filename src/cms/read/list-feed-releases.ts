import type { Where } from 'payload'

import type { NewsRelease } from '@/cms/generated/payload-types'
import { findPublic } from '@/cms/published/find-public'
import { minuteOf } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'
import { indexedWords, type IndexableItem } from '@/cms/search/indexed-item'
import { normalWords } from '@/cms/search/normal-words'
import type { Instant } from '@/domain/dates'
import type { NewsFilters } from '@/domain/paths'

import { findReleases, toWhere } from './find-releases'
import { type ReleaseQuery, toReleaseQuery } from './release-query'

/** How long a feed reports a withdrawal; feed readers poll far more often than that. */
const WITHDRAWALS_FOR_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

type FeedArgs = {
  filters?: NewsFilters
  limit?: number
  /** An instant in UTC. */
  now: Instant
}

/**
 * The content of a news feed: the newest releases that match, in full, and every matching one
 * withdrawn in the last 30 days (`state: 'withdrawn'`), however old, so that feed readers that have
 * it learn of the withdrawal. Newest publication first. Null where a filter names nothing.
 */
export function listFeedReleases(args: FeedArgs): Promise<NewsRelease[] | null> {
  const { filters = {}, limit = 30, now } = args
  const read = async () => {
    const query = await toReleaseQuery(filters)
    if (query.unknown.length > 0) return null
    const whole = { depth: 2 }
    const { docs } = await findReleases({ query, page: 1, perPage: limit, now, read: whole })
    return [...docs, ...(await withdrawn(query, now))].toSorted(newestFirst)
  }
  const key = JSON.stringify([filters, limit, minuteOf(now)])
  return filters.q ? read() : cachedRead(`feed ${key}`, read)
}

async function withdrawn(query: ReleaseQuery, now: Instant): Promise<NewsRelease[]> {
  const since = new Date(Date.parse(now) - WITHDRAWALS_FOR_DAYS * DAY_MS).toISOString()
  const isRecent: Where = {
    and: [{ state: { equals: 'withdrawn' } }, { withdrawnAt: { greater_than: since } }],
  }
  const where = toWhere({ query, now, isListed: isRecent })
  const { docs } = await findPublic({ collection: 'news-releases', where, depth: 2 })
  return query.q ? docs.filter((doc) => hasWords(doc, query.q ?? '')) : docs
}

/** Withdrawn releases are not in the search index. */
function hasWords(doc: NewsRelease, q: string): boolean {
  const stored = doc as unknown as IndexableItem // a release, accessed by field name
  const { title, summary, words } = indexedWords('news-releases', stored)
  const there = new Set(normalWords(`${title} ${summary} ${words}`))
  return normalWords(q).every((word) => there.has(word))
}

const newestFirst = (a: NewsRelease, b: NewsRelease): number =>
  (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || b.id.localeCompare(a.id)

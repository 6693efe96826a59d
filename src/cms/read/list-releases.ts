import type { NewsRelease } from '@/cms/generated/payload-types'
import type { FoundDocuments } from '@/cms/published/find-public'
import { minuteOf } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'
import type { Instant } from '@/domain/dates'
import type { NewsFilter, NewsFilters } from '@/domain/paths'

import { findReleases } from './find-releases'
import { toReleaseQuery } from './release-query'

const LISTED_FIELDS = [
  'id',
  'title',
  'slug',
  'summary',
  'kind',
  'strand',
  'dateline',
  'picture',
  'topics',
  'campaigns',
  'places',
  'publishedAt',
  'updatedAt',
  'changes',
  'state',
] as const

/** A release as lists need it: no body; picture and relations populated where they are public. */
export type ListedRelease = Pick<NewsRelease, (typeof LISTED_FIELDS)[number]>

/** Reads only the fields of `ListedRelease`. */
export const LISTED = {
  depth: 1,
  select: Object.fromEntries(LISTED_FIELDS.map((field) => [field, true as const])),
}

export type ListedReleases = FoundDocuments<ListedRelease> & {
  /** Filters whose value does not exist: no such topic, campaign, place, kind or year. */
  readonly unknown: readonly NewsFilter[]
}

type ReleasesArgs = {
  filters?: NewsFilters
  /** From 1. */
  page?: number
  perPage?: number
  /** An instant in UTC: nothing dated later is listed. */
  now: Instant
}

/**
 * A page of public releases, newest publication first, without withdrawn ones; `pages` is 0 where
 * there are none. `year` is a London year; `q` matches releases with every word in headline,
 * standfirst, body, quotes or notes. A filter that names nothing matches nothing, and is listed in
 * `unknown`. Searches are not cached, since their number is unlimited.
 */
export function listReleases(args: ReleasesArgs): Promise<ListedReleases> {
  const { filters = {}, page = 1, perPage = 10, now } = args
  const key = JSON.stringify([filters, page, perPage, minuteOf(now)])
  const read = async () => {
    const query = await toReleaseQuery(filters)
    const found = await findReleases({ query, page, perPage, now, read: LISTED })
    return { ...found, pages: found.total === 0 ? 0 : found.pages, unknown: query.unknown }
  }
  return filters.q ? read() : cachedRead(`releases ${key}`, read)
}

import { TZDate } from '@date-fns/tz'

import { RELEASE_KINDS, type ReleaseKind } from '@/domain/content-types'
import type { Instant } from '@/domain/dates'
import { NEWS_FILTERS, type NewsFilter, type NewsFilters } from '@/domain/paths'

import { listContent } from './list-content'
import { listPlaces } from './list-places'
import { listTopics } from './list-topics'

/** The filters of a news list as stored releases have them: ids for slugs, instants for a year. */
export type ReleaseQuery = {
  readonly topics?: string
  readonly campaigns?: string
  readonly places?: string
  readonly kind?: ReleaseKind
  readonly year?: { readonly from: Instant; readonly before: Instant }
  readonly q?: string
  /** Filters that name something that does not exist or is not public. */
  readonly unknown: readonly NewsFilter[]
}

/** Resolves what the filters name. An empty filter is ignored. */
export async function toReleaseQuery(filters: NewsFilters): Promise<ReleaseQuery> {
  const { topic, campaign, place, kind, year, q } = filters
  const found = {
    topics: topic ? idOf(await listTopics(), topic) : undefined,
    campaigns: campaign
      ? idOf((await listContent({ kind: 'campaigns' })).docs, campaign)
      : undefined,
    places: place ? idOf(await listPlaces(), place) : undefined,
    kind: kind && isReleaseKind(kind) ? kind : undefined,
    year: year ? yearBounds(year) : undefined,
    q: q?.trim() || undefined,
  }
  const missing: Record<NewsFilter, boolean> = {
    topic: Boolean(topic) && !found.topics,
    campaign: Boolean(campaign) && !found.campaigns,
    place: Boolean(place) && !found.places,
    kind: Boolean(kind) && !found.kind,
    year: Boolean(year) && !found.year,
    q: false,
  }
  return { ...found, unknown: NEWS_FILTERS.filter((filter) => missing[filter]) }
}

const idOf = (docs: readonly { id: string; slug?: string | null }[], slug: string) =>
  docs.find((doc) => doc.slug === slug)?.id

const isReleaseKind = (word: string): word is ReleaseKind => Object.hasOwn(RELEASE_KINDS, word)

/** A year begins and ends at midnight in London. */
function yearBounds(year: string): { from: Instant; before: Instant } | undefined {
  if (!/^(19|20|21)\d\d$/.test(year)) return undefined
  return { from: newYear(Number(year)), before: newYear(Number(year) + 1) }
}

const newYear = (year: number): Instant =>
  new Date(new TZDate(year, 0, 1, 'Europe/London').getTime()).toISOString()

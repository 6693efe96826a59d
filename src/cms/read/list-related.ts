import type { Where } from 'payload'

import type { Campaign, Event, Strategy } from '@/cms/generated/payload-types'
import { findPublic, type FoundDocuments } from '@/cms/published/find-public'
import { isListed, minuteOf } from '@/cms/published/listing'
import { cachedRead } from '@/cms/read-cache/read-cache'
import { publicIndex } from '@/cms/search/public-index'
import type { Instant } from '@/domain/dates'

import { listContent } from './list-content'
import { LISTED, type ListedRelease } from './list-releases'

/** What a release can be about, by the other item's id. */
export type ReleasesAbout =
  | { readonly topic: string }
  | { readonly campaign: string }
  | { readonly strategy: string }
  | { readonly value: string }
  | { readonly organisation: string }
  | { readonly place: string }
  | { readonly event: string }
  /** Quoted in it, linked to it, or named as its spokesperson. */
  | { readonly person: string }
  /** A follow-up to this earlier release. */
  | { readonly followsOn: string }

type RelatedArgs = {
  about: ReleasesAbout
  /** An instant in UTC: nothing dated later is listed. */
  now: Instant
  /** From 1. */
  page?: number
  perPage?: number
}

/** A page of the public releases about an item, newest first, withdrawn ones left out. */
export function listRelatedReleases(args: RelatedArgs): Promise<FoundDocuments<ListedRelease>> {
  const { about, now, page = 1, perPage = 10 } = args
  const key = JSON.stringify([about, page, perPage, minuteOf(now)])
  return cachedRead(`related ${key}`, async () =>
    findPublic({
      collection: 'news-releases',
      where: { and: [isListed, { publishedAt: { less_than_equal: now } }, await toWhere(about)] },
      sort: ['-publishedAt', '-id'],
      limit: perPage,
      page,
      ...LISTED,
    }),
  )
}

/** The field of a release that links to each kind of item. */
const FIELDS = {
  topic: 'topics',
  campaign: 'campaigns',
  strategy: 'strategies',
  value: 'values',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  followsOn: 'followsOn',
} as const

async function toWhere(about: ReleasesAbout): Promise<Where> {
  if ('person' in about) return aboutPerson(about.person)
  const [[name, id] = []] = Object.entries(about)
  return { [FIELDS[name as keyof typeof FIELDS]]: { in: [id] } } // an entry of the one-key object above
}

/** Quotes are inside the body, which SQLite stores as JSON and cannot query: the index has them. */
async function aboutPerson(id: string): Promise<Where> {
  const { items } = await publicIndex()
  const quoted = [...items.values()].filter(
    ({ kind, speakers }) => kind === 'news-releases' && speakers.includes(String(id)),
  )
  return {
    or: [
      { people: { in: [id] } },
      { spokespeople: { in: [id] } },
      ...(quoted.length > 0 ? [{ id: { in: quoted.map((item) => item.id) } }] : []),
    ],
  }
}

/**
 * Public events of a campaign, by its id: upcoming at `now`, soonest first, and past, latest first.
 */
export async function listCampaignEvents({
  campaign,
  now,
}: {
  campaign: string
  now: Instant
}): Promise<{ upcoming: Event[]; past: Event[] }> {
  const where = { campaigns: { in: [campaign] } }
  const { docs } = await listContent({ kind: 'events', sort: ['startsAt', 'id'], where })
  const isOver = ({ endsAt }: Event) => Date.parse(endsAt) <= Date.parse(now)
  return {
    upcoming: docs.filter((event) => !isOver(event)),
    past: docs.filter(isOver).toReversed(),
  }
}

/** The public strategy that supersedes this one, by this one's id; null where none does. */
export async function readSuccessor({ strategy }: { strategy: string }): Promise<Strategy | null> {
  const where = { supersedes: { equals: strategy } }
  const { docs } = await listContent({ kind: 'strategies', where, limit: 1 })
  return docs[0] ?? null
}

/** Public campaigns that put a strategy or a value into practice, by its id, newest start first. */
export async function listRelatedCampaigns(
  about: { strategy: string } | { value: string },
): Promise<Campaign[]> {
  const [field, id] = 'strategy' in about ? ['strategies', about.strategy] : ['values', about.value]
  const where = { [field]: { in: [id] } }
  return (await listContent({ kind: 'campaigns', sort: ['-startsOn', '-id'], where })).docs
}

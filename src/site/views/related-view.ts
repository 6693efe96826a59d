import type {
  Campaign,
  Event,
  NewsRelease,
  Organisation,
  Person,
  Place,
  Strategy,
  Topic,
  Value,
} from '@/cms/generated/payload-types'
import { published } from '@/cms/read/published'
import { shortDate } from '@/domain/dates'
import { newsPath, pagePath, pathTo, topicPath } from '@/domain/paths'

import { currentRole } from './current-role'
import type { LinkView } from './link-view'
import { nameOf } from './name-of'

type Related<Item> = readonly (Item | string | number)[] | null | undefined

/** A linked item. Organisations may have no address: then only the name is printed. */
export type RelatedView = {
  readonly slug: string
  readonly text: string
  readonly href: string | null
  /** Its kind: `Campaign`, `One of our values`. */
  readonly detail: string
}

export const toTopicViews = (topics: Related<Topic>): RelatedView[] =>
  published(topics).map(({ slug, title }) => ({
    slug: slug ?? '',
    text: title,
    href: topicPath(slug ?? ''),
    detail: 'Topic',
  }))

export const toPlaceViews = (places: Related<Place>): RelatedView[] =>
  published(places).map(({ slug, title, kind }) => ({
    slug: slug ?? '',
    text: title,
    href: newsPath({ place: slug ?? '' }),
    detail: kind === 'ward' ? 'Ward' : 'Town',
  }))

export const toCampaignViews = (campaigns: Related<Campaign>): RelatedView[] =>
  published(campaigns).map(({ slug, title }) => ({
    slug: slug ?? '',
    text: title,
    href: pagePath('campaigns', slug ?? ''),
    detail: 'Campaign',
  }))

export const toStrategyViews = (strategies: Related<Strategy>): RelatedView[] =>
  published(strategies).map(({ slug, title }) => ({
    slug: slug ?? '',
    text: title,
    href: pagePath('strategies', slug ?? ''),
    detail: 'Strategy',
  }))

export const toValueViews = (values: Related<Value>): RelatedView[] =>
  published(values).map(({ slug, title }) => ({
    slug: slug ?? '',
    text: title,
    href: pathTo({ kind: 'values', slug: slug ?? '' }),
    detail: 'One of our values',
  }))

/** People by their current names; the name printed with a quote is stored with the quote. */
export const toPersonViews = (people: Related<Person>): RelatedView[] =>
  published(people).map((person) => ({
    slug: person.slug ?? '',
    text: nameOf(person),
    href: pagePath('people', person.slug ?? ''),
    detail: currentRole(person),
  }))

const ORGANISATION_KINDS = {
  partner: 'Partner',
  inspectorate: 'Inspectorate',
  'awarding-body': 'Awarding body',
  employer: 'Signed-up employer',
} as const

export const toOrganisationViews = (organisations: Related<Organisation>): RelatedView[] =>
  published(organisations).map(({ slug, title, website, kind }) => ({
    slug: slug ?? '',
    text: title,
    href: website || null,
    detail: kind[0] ? ORGANISATION_KINDS[kind[0]] : 'Organisation',
  }))

export const toEventViews = (events: Related<Event>): RelatedView[] =>
  published(events).map(({ slug, title, startsAt }) => ({
    slug: slug ?? '',
    text: title,
    href: pagePath('events', slug ?? ''),
    detail: `Event, ${shortDate(startsAt)}`,
  }))

type LinkedRelease = Pick<NewsRelease, 'slug' | 'title' | 'publishedAt'>

export const toReleaseLinks = (releases: Related<LinkedRelease>): RelatedView[] =>
  published(releases).map(({ slug, title, publishedAt }) => ({
    slug: slug ?? '',
    text: title,
    href: pagePath('news-releases', slug ?? ''),
    detail: publishedAt ? shortDate(publishedAt) : '',
  }))

/** Those that have an address, as plain links. */
export const linksOf = (related: readonly RelatedView[]): LinkView[] =>
  related.flatMap(({ href, text }) => (href ? [{ href, text }] : []))

import { londonTimestamp } from '@/domain/dates'
import { absolute, PATHS } from '@/domain/paths'
import type { EventView } from '@/site/views/event-view'
import type { LinkView } from '@/site/views/link-view'
import type { ReleaseView } from '@/site/views/release-view'
import type { SiteFrame } from '@/site/views/site-frame'
import type { JobFacts } from '@/site/views/vacancy-view'

/** Structured data for search engines, in the schema.org vocabulary. */
export type StructuredData = { readonly '@type': string; readonly [property: string]: unknown }

const CONTEXT = 'https://schema.org'

/**
 * A release as a NewsArticle: issued by the council as named at publication, published by the
 * council as named now.
 */
export function newsArticle(release: ReleaseView, site: SiteFrame): StructuredData {
  const address = absolute(site.origin, release.path)
  const picture = release.picture?.socialSrc ?? release.picture?.src
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: release.headline,
    description: release.standfirst,
    url: address,
    mainEntityOfPage: address,
    identifier: release.reference || undefined,
    datePublished: londonTimestamp(release.publishedAt),
    dateModified: londonTimestamp(release.updatedAt),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    creativeWorkStatus: release.withdrawal ? 'Withdrawn' : 'Published',
    author: { '@type': 'GovernmentOrganization', name: release.issuedBy },
    publisher: publisher(site),
    image: picture ? [absolute(site.origin, picture)] : undefined,
    about: someOf(release.relations.topics.map(({ text }) => ({ '@type': 'Thing', name: text }))),
    contentLocation: someOf(
      release.relations.places.map(({ text }) => ({ '@type': 'Place', name: text })),
    ),
    correction: someOf(corrections(release)),
  }
}

/** An empty list carries no information, so the property is omitted. */
const someOf = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined

/** What was wrong and what is right, as on the page. Updates are not corrections. */
const corrections = ({ changes }: ReleaseView): StructuredData[] =>
  changes
    .filter(({ kind }) => kind === 'correction')
    .map(({ at, note }) => ({
      '@type': 'CorrectionComment',
      datePublished: londonTimestamp(at),
      text: note.join(' '),
    }))

const publisher = (site: SiteFrame): StructuredData => ({
  '@type': 'GovernmentOrganization',
  name: site.councilName,
  url: absolute(site.origin, PATHS.home),
  logo: site.logo ? absolute(site.origin, site.logo.src) : undefined,
})

const ONLINE = /\bonline\b/i

/** An event with its status; times carry that day's UTC offset. */
export function eventData(event: EventView, site: SiteFrame): StructuredData {
  const isOnline = ONLINE.test(event.venue)
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: event.name,
    description: event.summary,
    url: absolute(site.origin, event.path),
    startDate: londonTimestamp(event.startsAt),
    endDate: londonTimestamp(event.endsAt),
    eventStatus: `${CONTEXT}/${statusOf(event)}`,
    eventAttendanceMode: `${CONTEXT}/${isOnline ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: event.venue
      ? isOnline
        ? { '@type': 'VirtualLocation', url: absolute(site.origin, event.path) }
        : { '@type': 'Place', name: event.venue, address: event.venue }
      : undefined,
    image: event.picture ? [absolute(site.origin, event.picture.src)] : undefined,
    organizer: publisher(site),
  }
}

function statusOf({ isCancelled, change }: EventView): string {
  if (isCancelled) return 'EventCancelled'
  return change ? 'EventRescheduled' : 'EventScheduled'
}

/**
 * A vacancy as a JobPosting, or null: without a closing date and a salary in pounds it would
 * promise what the council has not.
 */
export function jobPosting(job: JobFacts, site: SiteFrame): StructuredData | null {
  const pounds = poundsIn(job.salary)
  const [lowest] = pounds
  if (!job.closesAt || lowest === undefined) return null
  return {
    '@context': CONTEXT,
    '@type': 'JobPosting',
    title: job.title,
    description: job.description,
    url: absolute(site.origin, job.path),
    datePosted: londonTimestamp(job.postedAt),
    validThrough: londonTimestamp(job.closesAt),
    hiringOrganization: publisher(site),
    jobLocation: { '@type': 'Place', name: site.councilName },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'GBP',
      value: {
        '@type': 'QuantitativeValue',
        minValue: lowest,
        maxValue: pounds.at(-1),
        unitText: 'YEAR',
      },
    },
  }
}

const poundsIn = (salary: string): number[] =>
  [...salary.matchAll(/£\s?([\d,]+)/g)].map(([, digits = '']) => Number(digits.replaceAll(',', '')))

/** The breadcrumb as structured data, including the home page. */
export function breadcrumbList(crumbs: readonly LinkView[], site: SiteFrame): StructuredData {
  const links = [{ href: PATHS.home, text: 'Home' }, ...crumbs]
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(site.origin, href),
    })),
  }
}

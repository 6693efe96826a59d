import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import type { NewsRelease } from '@/cms/generated/payload-types'
import { toEventView } from '@/site/views/event-view'
import { toReleaseView } from '@/site/views/release-view'
import {
  EXAMPLE_EVENT,
  EXAMPLE_NOW,
  EXAMPLE_RELEASE,
  EXAMPLE_SETTINGS,
} from '@/site/views/site-examples'
import { toSiteFrame } from '@/site/views/site-frame'

import { JsonLd } from './json-ld'
import { breadcrumbList, eventData, jobPosting, newsArticle } from './schema-org'

const args = { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW }
const site = toSiteFrame({
  ...args,
  towns: [],
  banners: [],
  origin: 'https://hub.example',
  path: '/',
})
const article = (changed: Partial<NewsRelease> = {}) =>
  newsArticle(toReleaseView({ ...EXAMPLE_RELEASE, ...changed }, args), site)

describe('structured data of a release', () => {
  it('is by the council of its day and published by the one of today', () => {
    expect(article({ issuedBy: 'Old Council' })).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://hub.example/news/strategy-extended',
      datePublished: '2021-06-15T13:00+01:00',
      author: { '@type': 'GovernmentOrganization', name: 'Old Council' },
      publisher: { '@type': 'GovernmentOrganization', name: 'New Council' },
    })
  })

  it('carries corrections, and updates only as a later date', () => {
    const at = '2025-10-01T09:00:00.000Z'
    const { correction, dateModified } = article({
      changes: [
        { kind: 'update', note: 'More.', at: '2025-09-01T09:00:00.000Z' },
        { kind: 'correction', note: 'The year was wrong.', at },
      ],
    })
    expect(correction).toMatchObject([{ text: 'The year was wrong.' }])
    expect(dateModified).toBe('2025-10-01T10:00+01:00')
  })

  it('says that it has been withdrawn', () => {
    expect(article({ state: 'withdrawn' }).creativeWorkStatus).toBe('Withdrawn')
  })

  it('cannot end its own element, whatever the headline says', () => {
    const data = [article({ title: '</script><script>alert(1)</script>' })]
    const html = renderToStaticMarkup(<JsonLd data={data} />)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.match(/<\/script/g)).toHaveLength(1)
    const [, json = ''] = /<script[^>]*>(.*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({ headline: '</script><script>alert(1)</script>' })
  })
})

describe('structured data of other pages', () => {
  it.each([
    ['on', 'EventScheduled'],
    ['moved', 'EventRescheduled'],
    ['cancelled', 'EventCancelled'],
  ] as const)('says whether an event is %s', (status, word) => {
    expect(eventData(toEventView({ ...EXAMPLE_EVENT, status }, args), site)).toMatchObject({
      startDate: '2025-10-07T18:00+01:00',
      eventStatus: `https://schema.org/${word}`,
    })
  })

  it('numbers the way down from the home page', () => {
    const { itemListElement } = breadcrumbList([{ href: '/news', text: 'News' }], site)
    expect(itemListElement).toMatchObject([
      { position: 1, item: 'https://hub.example/' },
      { position: 2, item: 'https://hub.example/news' },
    ])
  })
})

describe('structured data of a vacancy', () => {
  const job = {
    title: 'Assistant director',
    description: 'Leads a service.',
    path: '/join-us/assistant-director',
    postedAt: EXAMPLE_NOW,
    closesAt: '2025-11-02T17:00:00.000Z',
    salary: '£45,000 to £50,000 a year',
  }

  it('has the salary and the closing date', () => {
    expect(jobPosting(job, site)).toMatchObject({
      validThrough: '2025-11-02T17:00+00:00',
      baseSalary: { value: { minValue: 45_000, maxValue: 50_000 } },
    })
  })

  it.each([[{ closesAt: null }], [{ salary: '' }], [{ salary: 'To be agreed' }]])(
    'is left out without either: %o',
    (missing) => {
      expect(jobPosting({ ...job, ...missing }, site)).toBeNull()
    },
  )
})

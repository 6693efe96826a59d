import { describe, expect, it } from '@jest/globals'

import {
  campaignFeedPath,
  eventCalendarPath,
  FEED_FORMATS,
  newsFeedPath,
  PATHS,
  releaseDownloads,
  topicFeedPath,
} from '@/domain/paths'

import { ask } from './support/hub'
import { bySection, fullestOf, sitemapPaths } from './support/public-addresses'

const sections = bySection(await sitemapPaths())
const slugOfFullest = async (section: string) =>
  (await fullestOf(sections.get(section) ?? [])).split('/').at(-1) ?? ''

const [release, campaign, topic, event] = await Promise.all(
  ['/news', '/campaigns', '/topics', '/events'].map(slugOfFullest),
)
const downloads = releaseDownloads(release ?? '')

const FEED_TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const
const CALENDAR = 'text/calendar; charset=utf-8'

/** Every feed and download, with its expected Content-Type. */
const ANSWERS: readonly (readonly [path: string, type: string])[] = [
  ...FEED_FORMATS.flatMap((format) => [
    [newsFeedPath(format), FEED_TYPES[format]] as const,
    [newsFeedPath(format, { topic }), FEED_TYPES[format]] as const,
    [campaignFeedPath(campaign ?? '', format), FEED_TYPES[format]] as const,
    [topicFeedPath(topic ?? '', format), FEED_TYPES[format]] as const,
  ]),
  [campaignFeedPath(campaign ?? '', 'ics'), CALENDAR],
  [PATHS.eventsCalendar, CALENDAR],
  [eventCalendarPath(event ?? ''), CALENDAR],
  [downloads.text, 'text/plain; charset=utf-8'],
  [downloads.pdf, 'application/pdf'],
  [downloads.ninjs, 'application/json; charset=utf-8'],
  [downloads.pictures, 'application/zip'],
  [PATHS.sitemap, 'application/xml; charset=utf-8'],
  [PATHS.robots, 'text/plain; charset=utf-8'],
  ['/health/live', 'application/json'],
  ['/health/ready', 'application/json'],
]

describe('an address for programs', () => {
  it.each(ANSWERS)('%s answers as %s', async (path, type) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining(type),
    ])
    expect(answer.headers.has('set-cookie')).toBe(false)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0)
  })

  it.each([
    '/news/nothing-is-here.txt',
    '/campaigns/nothing-is-here.rss',
    '/topics/nothing-is-here.json',
    '/events/nothing-is-here.ics',
  ])('%s answers 404', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it('the API says what is wrong as problem+json', async () => {
    const answer = await ask('/api/v1/nothing-is-here')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('application/problem+json'),
    ])
  })
})

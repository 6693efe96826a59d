import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'

import type { Campaign, Event, NewsRelease, Topic } from '@/cms/generated/payload-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { richText, textBlock, uploadPicture } from '@tests/support/fixtures'
import { putInForce } from '@tests/support/in-force'
import { publishContent, reviseContent, transitionAs } from '@tests/support/publish'
import { askRoute } from '@tests/support/routes'

let hub: Booted
let desk: Pick<Booted, 'payload' | 'users'>
let topic: Topic
let campaign: Campaign
let event: Event
let corrected: NewsRelease
let newer: NewsRelease
let withdrawn: NewsRelease

beforeAll(async () => {
  hub = await boot()
  desk = { payload: hub.payload, users: hub.users }
  const { payload, users } = hub
  topic = await putInForce(hub, 'topics', { title: 'Families & children' })
  const picture = await uploadPicture({ payload, user: users.author, name: 'hub' })
  campaign = await publishContent({
    ...desk,
    kind: 'campaigns',
    data: { title: 'Fostering Friendly', summary: 'More foster carers.' },
  })
  corrected = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: {
      title: 'Fostering week <1> & more',
      summary: 'A week of talks.',
      originallyPublishedOn: '2026-01-05T10:00:00.000Z',
      picture: picture.id,
      body: [
        textBlock('Talks are free.'),
        {
          blockType: 'quote',
          kind: 'direct',
          words: 'Come & ask.',
          speakerName: 'Councillor Jo Smith',
          speakerRole: 'cabinet member',
        },
        {
          blockType: 'call-to-action',
          heading: 'Ask us',
          actions: [{ label: 'Form', address: '/contact' }],
        },
      ],
      topics: [topic.id],
      campaigns: [campaign.id],
    },
  })
  newer = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: {
      title: 'Newer story',
      summary: 'It is newer.',
      originallyPublishedOn: '2026-02-05T10:00:00.000Z',
      body: [textBlock('Newer words.')],
    },
  })
  withdrawn = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: {
      title: 'Wrong story',
      summary: 'Wrong words.',
      originallyPublishedOn: '2020-02-05T10:00:00.000Z',
      body: [textBlock('Secret wrong body.')],
    },
  })
  await transitionAs({
    payload,
    user: users.approver,
    kind: 'news-releases',
    id: withdrawn.id,
    transition: 'withdraw',
    input: { reason: 'facts-wrong' },
  })
  event = await publishContent({
    ...desk,
    kind: 'events',
    data: {
      title: 'Fostering drop-in, with a very long name that has to be folded; really',
      summary: 'Come and ask.',
      startsAt: '2030-07-01T06:00:00.000Z',
      endsAt: '2030-07-01T08:00:00.000Z',
      venue: 'Town hall, Albion Square',
      campaigns: [campaign.id],
      description: richText('Tea and biscuits.'),
    },
  })
})

afterAll(() => hub.close())

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['item', 'entry'].includes(name),
})

async function newsFeed(format: string, query = '', headers?: Record<string, string>) {
  const { GET } =
    await import('@/app/(feeds-and-downloads)/feeds-and-downloads/news/[format]/route')
  return askRoute(GET, { path: `/news.${format}${query}`, params: { format }, headers })
}

type RssItem = Record<string, unknown> & { title: string; guid: Record<string, string> }

async function rssItems(query = ''): Promise<RssItem[]> {
  const xml = await (await newsFeed('rss', query)).text()
  return (parser.parse(xml) as { rss: { channel: { item?: RssItem[] } } }).rss.channel.item ?? []
}

describe('RSS of the news', () => {
  it('is valid XML with absolute addresses, a link to itself and stable ids', async () => {
    const answer = await newsFeed('rss', '?topic=families-and-children')
    const xml = await answer.text()
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(XMLValidator.validate(xml)).toBe(true)
    const { env } = await import('@/env')
    expect(xml).toContain(
      `<atom:link href="${env.SERVER_URL}/news.rss?topic=families-and-children" rel="self" type="application/rss+xml"/>`,
    )
    expect(xml).not.toMatch(/(href|src)="\/|<link>\//)
    const [item] = await rssItems('?topic=families-and-children')
    expect(item).toMatchObject({
      title: 'Fostering week <1> & more',
      link: `${env.SERVER_URL}/news/fostering-week-1-and-more`,
      description: 'A week of talks.',
      pubDate: 'Mon, 05 Jan 2026 10:00:00 GMT',
      category: 'Families & children',
      guid: { '@_isPermaLink': 'false' },
    })
    expect(item?.guid['#text']).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(xml.indexOf('<description>', xml.indexOf('<item>'))).toBeLessThan(
      xml.indexOf('<content:encoded>'),
    )
  })

  it('carries the body, the speaker before the words, and one picture whose licence allows it', async () => {
    const [item] = await rssItems('?topic=families-and-children')
    const html = String(item?.['content:encoded'])
    expect(html).toContain('<p>Councillor Jo Smith, cabinet member:</p><blockquote>')
    expect(html).toContain('“Come &amp; ask.”')
    expect(item?.enclosure).toMatchObject({ '@_type': 'image/jpeg' })
  })

  it('has the newest first, and a recent withdrawal as a notice without its words', async () => {
    const items = await rssItems()
    expect(items.map(({ title }) => title)).toEqual([
      'Newer story',
      'Fostering week <1> & more',
      'Withdrawn: Wrong story',
    ])
    expect(JSON.stringify(items[2])).toContain('Facts in this are wrong. Do not rely on it.')
    expect(JSON.stringify(items[2])).not.toMatch(/Secret wrong body|Wrong words/)
  })

  it('forgets a withdrawal after thirty days', async () => {
    const { listFeedReleases } = await import('@/cms/read/list-feed-releases')
    const later = new Date(Date.now() + 31 * 24 * 60 * 60 * 1000).toISOString()
    const docs = await listFeedReleases({ now: later })
    expect(docs?.map(({ id }) => id)).toEqual([newer.id, corrected.id])
  })

  it('answers 404 for a filter that names nothing', async () => {
    expect((await newsFeed('rss', '?topic=never')).status).toBe(404)
  })
})

describe('what a correction does to a feed', () => {
  it('changes the updated date, but neither the id nor the position', async () => {
    const read = async () => {
      const xml = await (await newsFeed('atom')).text()
      expect(XMLValidator.validate(xml)).toBe(true)
      return (parser.parse(xml) as { feed: { entry: Record<string, unknown>[] } }).feed.entry
    }
    const before = await read()
    corrected = await reviseContent({
      ...desk,
      kind: 'news-releases',
      id: corrected.id,
      data: { title: 'Fostering fortnight' },
      input: { changeKind: 'correction', changeNote: 'It lasts two weeks.' },
    })
    const after = await read()
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after[1]?.title).toBe('Fostering fortnight')
    expect(after[1]?.published).toBe(before[1]?.published)
    expect(Date.parse(String(after[1]?.updated))).toBeGreaterThan(
      Date.parse(String(before[1]?.updated)),
    )
    expect(JSON.stringify(after[1])).toContain('It lasts two weeks.')
  })
})

describe('JSON Feed', () => {
  it('is version 1.1 with language, authors and ids as text', async () => {
    const answer = await newsFeed('json')
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const feed = (await answer.json()) as { items: { id: unknown }[] }
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en-GB',
      authors: [{ name: 'Council' }],
    })
    expect(feed.items.every(({ id }) => typeof id === 'string')).toBe(true)
  })
})

describe('feeds of a topic and a campaign', () => {
  it('hold their own news only', async () => {
    const topics =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/topics/[slug]/[format]/route')
    const campaigns =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/campaigns/[slug]/[format]/route')
    const titles = async (answer: Response) =>
      ((await answer.json()) as { items: { title: string }[] }).items.map(({ title }) => title)
    const ofTopic = await askRoute(topics.GET, {
      path: '/topics/families-and-children.json',
      params: { slug: 'families-and-children', format: 'json' },
    })
    const ofCampaign = await askRoute(campaigns.GET, {
      path: '/campaigns/fostering-friendly.json',
      params: { slug: 'fostering-friendly', format: 'json' },
    })
    expect(await titles(ofTopic)).toEqual(['Fostering fortnight'])
    expect(await titles(ofCampaign)).toEqual(['Fostering fortnight'])
  })
})

describe('asking again', () => {
  it('costs a 304 while nothing has changed, by tag or by date', async () => {
    const first = await newsFeed('rss')
    const etag = first.headers.get('etag') ?? ''
    const modified = first.headers.get('last-modified') ?? ''
    const byTag = await newsFeed('rss', '', { 'If-None-Match': `W/${etag}, "other"` })
    expect(byTag.status).toBe(304)
    expect(await byTag.text()).toBe('')
    expect((await newsFeed('rss', '', { 'If-Modified-Since': modified })).status).toBe(304)
    expect((await newsFeed('rss', '', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('gives the whole feed once something has left it', async () => {
    const before = await newsFeed('rss')
    const modified = before.headers.get('last-modified') ?? ''
    const { payload, users } = hub
    const step = { payload, user: users.approver, kind: 'news-releases' as const, id: newer.id }
    await transitionAs({ ...step, transition: 'unpublish', input: { reason: 'legal' } })
    const after = await newsFeed('rss', '', { 'If-Modified-Since': modified })
    expect(after.status).toBe(200)
    expect(await after.text()).not.toContain('Newer')
  })
})

describe('calendars', () => {
  const one = async () => {
    const { GET } =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/events/[slug]/ics/route')
    const slug = event.slug ?? ''
    return askRoute(GET, { path: `/events/${slug}.ics`, params: { slug } })
  }
  const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '')

  it('write UTC times, fold long lines and keep to 75 octets', async () => {
    const answer = await one()
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(text).toContain('DTSTART:20300701T060000Z')
    expect(text).not.toMatch(/TZID|VTIMEZONE/)
    expect(text).toContain('METHOD:PUBLISH')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(unfolded(text)).toContain('Town hall\\, Albion Square')
  })

  it('keep the UID and raise SEQUENCE when an event is cancelled', async () => {
    const field = (text: string, name: string) =>
      new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.trim()
    const before = unfolded(await (await one()).text())
    await new Promise((resolve) => setTimeout(resolve, 1100))
    event = await reviseContent({
      ...desk,
      kind: 'events',
      id: event.id,
      data: { status: 'cancelled', statusNote: 'The hall is closed.' },
      input: { changeKind: 'minor' },
    })
    const after = unfolded(await (await one()).text())
    expect(field(after, 'UID')).toBe(field(before, 'UID'))
    expect(Number(field(after, 'SEQUENCE'))).toBeGreaterThan(Number(field(before, 'SEQUENCE')))
    expect(field(before, 'STATUS')).toBe('CONFIRMED')
    expect(field(after, 'STATUS')).toBe('CANCELLED')
  })

  it('are there for all events and for a campaign', async () => {
    const events = await import('@/app/(feeds-and-downloads)/feeds-and-downloads/events/ics/route')
    const campaigns =
      await import('@/app/(feeds-and-downloads)/feeds-and-downloads/campaigns/[slug]/[format]/route')
    const all = await askRoute(events.GET, { path: '/events.ics', params: {} })
    const params = { slug: 'fostering-friendly', format: 'ics' }
    const some = await askRoute(campaigns.GET, {
      path: '/campaigns/fostering-friendly.ics',
      params,
    })
    expect(await all.text()).toContain('BEGIN:VEVENT')
    expect(await some.text()).toContain('BEGIN:VEVENT')
  })
})

describe('the sitemap', () => {
  it('lists what is published, and not what was withdrawn or unpublished', async () => {
    const { GET } = await import('@/app/(feeds-and-downloads)/sitemap.xml/route')
    const xml = await (await GET(new Request('http://localhost/sitemap.xml'), {})).text()
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain('/news/fostering-week-1-and-more</loc><lastmod>')
    expect(xml).toContain('/topics/families-and-children</loc>')
    expect(xml).not.toMatch(/wrong-story|newer-story/)
  })
})

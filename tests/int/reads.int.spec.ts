import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Campaign, Event, NewsRelease, Person, Topic } from '@/cms/generated/payload-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { richText, textBlock } from '@tests/support/fixtures'
import { putInForce } from '@tests/support/in-force'
import { publishContent, reviseContent, transitionAs, writeDraft } from '@tests/support/publish'

const NOW = '2026-11-22T12:00:00.000Z'

let hub: Booted
let desk: Pick<Booted, 'payload' | 'users'>
const item: {
  topic?: Topic
  campaign?: Campaign
  draftCampaign?: Campaign
  person?: Person
  event?: Event
  first?: NewsRelease
  second?: NewsRelease
  withdrawn?: NewsRelease
} = {}

beforeAll(async () => {
  hub = await boot()
  desk = { payload: hub.payload, users: hub.users }
  const { payload, users } = hub
  item.topic = await putInForce(hub, 'topics', { title: 'Families' })
  await putInForce(hub, 'places', { title: 'Burslem', kind: 'town' })
  item.campaign = await publishContent({
    ...desk,
    kind: 'campaigns',
    data: { title: 'Fostering Friendly', summary: 'More foster carers.' },
  })
  item.draftCampaign = await writeDraft({
    ...desk,
    kind: 'campaigns',
    data: { title: 'Secret campaign', summary: 'Not yet.' },
  })
  item.person = await publishContent({
    ...desk,
    kind: 'people',
    data: { title: 'Jo Smith', interviews: { isAvailable: true } },
  })
  item.event = await publishContent({
    ...desk,
    kind: 'events',
    data: {
      title: 'Fostering drop-in',
      summary: 'Come and ask.',
      startsAt: '2026-12-01T10:00:00.000Z',
      endsAt: '2026-12-01T12:00:00.000Z',
      campaigns: [item.campaign.id],
      description: richText('Tea and biscuits.'),
    },
  })
  item.first = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: {
      title: 'Families asked for views on hubs',
      summary: 'A consultation opens.',
      originallyPublishedOn: '2020-12-31T23:30:00.000Z',
      body: [
        textBlock('Residents have until March.'),
        {
          blockType: 'quote',
          kind: 'direct',
          words: 'Every child matters.',
          speaker: item.person.id,
          speakerName: 'Councillor Jo Smith',
        },
      ],
      topics: [item.topic.id],
      campaigns: [item.campaign.id, item.draftCampaign.id],
    },
  })
  item.second = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: {
      title: 'Hubs to open in summer',
      summary: 'Four hubs open.',
      kind: 'news-story',
      originallyPublishedOn: '2021-06-30T23:30:00.000Z',
      body: [textBlock('Shape Stoke\u2011on\u2011Trent\u2019s\u00A0Future is the name.')],
      followsOn: [item.first.id],
      events: [item.event.id],
    },
  })
  item.withdrawn = await publishContent({
    ...desk,
    kind: 'news-releases',
    data: {
      title: 'A story that was wrong',
      summary: 'It is withdrawn.',
      originallyPublishedOn: '2021-07-01T10:00:00.000Z',
      body: [textBlock('Residents of the future.')],
    },
  })
  await transitionAs({
    payload,
    user: users.approver,
    kind: 'news-releases',
    id: item.withdrawn.id,
    transition: 'withdraw',
    input: { reason: 'facts-wrong' },
  })
})

afterAll(() => hub.close())

describe('a release read by its address', () => {
  it('comes with its public relations filled in and others as bare ids', async () => {
    const { readContent } = await import('@/cms/read/read-content')
    const { published } = await import('@/cms/read/published')
    const release = await readContent({
      kind: 'news-releases',
      slug: 'families-asked-for-views-on-hubs',
    })
    expect(release?.campaigns).toHaveLength(2)
    expect(published(release?.campaigns).map(({ title }) => title)).toEqual(['Fostering Friendly'])
  })

  it('is null if it does not exist, or is only a draft', async () => {
    const { readContent } = await import('@/cms/read/read-content')
    expect(await readContent({ kind: 'news-releases', slug: 'never-was' })).toBeNull()
    expect(await readContent({ kind: 'campaigns', slug: 'secret-campaign' })).toBeNull()
  })

  it('still comes when it is withdrawn, so that its page can say so', async () => {
    const { readContent } = await import('@/cms/read/read-content')
    const release = await readContent({ kind: 'news-releases', slug: 'a-story-that-was-wrong' })
    expect(release).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: 'Facts in this are wrong. Do not rely on it.',
    })
  })
})

describe('the list of releases', () => {
  const titles = async (filters = {}) => {
    const { listReleases } = await import('@/cms/read/list-releases')
    const { docs } = await listReleases({ filters, now: NOW })
    return docs.map(({ title }) => title)
  }
  const [first, second] = ['Families asked for views on hubs', 'Hubs to open in summer']

  it.each([
    ['all but the withdrawn, newest first', {}, [second, first]],
    ['by topic', { topic: 'families' }, [first]],
    ['by campaign', { campaign: 'fostering-friendly' }, [first]],
    ['by kind', { kind: 'news-story' }, [second]],
    ['by place', { place: 'burslem' }, []],
    ['by London year, half an hour before midnight', { year: '2020' }, [first]],
    ['by London year', { year: '2021' }, [second]],
    [
      'by words of the body, whatever its hyphens',
      { q: "Shape Stoke-on-Trent's Future" },
      [second],
    ],
    ['by the words of a quote', { q: 'every child' }, [first]],
    ['by words and a filter', { q: 'hubs', year: '2020' }, [first]],
    ['without an empty filter', { topic: '', q: ' ' }, [second, first]],
  ])('has %s', async (_name, filters, expected) => {
    expect(await titles(filters)).toEqual(expected)
  })

  it('names the filters that mean nothing, and matches nothing', async () => {
    const { listReleases } = await import('@/cms/read/list-releases')
    const filters = {
      topic: 'no-such',
      campaign: 'secret-campaign',
      kind: 'blog',
      year: '20',
      place: 'x',
    }
    const page = await listReleases({ filters, now: NOW })
    expect(page).toEqual({
      docs: [],
      total: 0,
      pages: 0,
      unknown: ['topic', 'campaign', 'kind', 'place', 'year'],
    })
  })

  it('counts pages, and has nothing dated after now', async () => {
    const { listReleases } = await import('@/cms/read/list-releases')
    const page = await listReleases({ page: 2, perPage: 1, now: NOW })
    expect(page).toMatchObject({ total: 2, pages: 2, docs: [{ title: first }] })
    const earlier = await listReleases({ now: '2021-01-01T00:00:00.000Z' })
    expect(earlier.docs.map(({ title }) => title)).toEqual([first])
  })
})

describe('what belongs to something', () => {
  it('finds releases by the person quoted, the event, and what they follow', async () => {
    const { listRelatedReleases } = await import('@/cms/read/list-related')
    const about = async (what: Parameters<typeof listRelatedReleases>[0]['about']) =>
      (await listRelatedReleases({ about: what, now: NOW })).docs.map(({ id }) => id)
    expect(await about({ person: item.person!.id })).toEqual([item.first!.id])
    expect(await about({ event: item.event!.id })).toEqual([item.second!.id])
    expect(await about({ followsOn: item.first!.id })).toEqual([item.second!.id])
    expect(await about({ campaign: item.campaign!.id })).toEqual([item.first!.id])
  })

  it('tells events to come from those that are over', async () => {
    const { listUpcomingEvents, listPastEvents } = await import('@/cms/read/list-by-kind')
    const { listCampaignEvents } = await import('@/cms/read/list-related')
    const later = '2026-12-02T00:00:00.000Z'
    expect(await listUpcomingEvents({ now: NOW })).toHaveLength(1)
    expect(await listPastEvents({ now: NOW })).toHaveLength(0)
    expect(await listUpcomingEvents({ now: later })).toHaveLength(0)
    expect(await listPastEvents({ now: later })).toHaveLength(1)
    const ofCampaign = await listCampaignEvents({ campaign: item.campaign!.id, now: NOW })
    expect(ofCampaign.upcoming.map(({ title }) => title)).toEqual(['Fostering drop-in'])
  })

  it('lists people who may be interviewed', async () => {
    const { listSpokespeople } = await import('@/cms/read/list-by-kind')
    expect((await listSpokespeople()).map(({ title }) => title)).toEqual(['Jo Smith'])
  })
})

describe('what a publish changes', () => {
  it('is read at once, lists and search included', async () => {
    const { listReleases } = await import('@/cms/read/list-releases')
    const { readContent } = await import('@/cms/read/read-content')
    await readContent({ kind: 'news-releases', slug: 'hubs-to-open-in-summer' })
    await reviseContent({
      ...desk,
      kind: 'news-releases',
      id: item.second!.id,
      data: { title: 'Hubs to open in autumn' },
      input: { changeKind: 'correction', changeNote: 'We gave the wrong season.' },
    })
    const release = await readContent({ kind: 'news-releases', slug: 'hubs-to-open-in-summer' })
    expect(release).toMatchObject({
      title: 'Hubs to open in autumn',
      changes: [{ note: 'We gave the wrong season.' }],
    })
    const found = await listReleases({ filters: { q: 'autumn' }, now: NOW })
    expect(found.docs.map(({ title }) => title)).toEqual(['Hubs to open in autumn'])
  })

  it('leaves a redirect or a 410 page with a reason', async () => {
    const { readRedirect } = await import('@/cms/read/read-redirect')
    const path = '/news/hubs-to-open-in-summer'
    expect(await readRedirect({ path })).toBeNull()
    const { payload, users } = hub
    const step = {
      payload,
      user: users.approver,
      kind: 'news-releases' as const,
      id: item.second!.id,
    }
    await transitionAs({ ...step, transition: 'unpublish', input: { reason: 'legal' } })
    expect(await readRedirect({ path })).toEqual({
      gone: true,
      reason: 'legal',
      since: expect.stringMatching(/Z$/),
    })
  })
})

describe('a corporate page', () => {
  it('has one address, below its parent', async () => {
    const { readPageByPath } = await import('@/cms/read/read-page-by-path')
    const body = [textBlock('About us.')]
    const data = { title: 'Team Stoke', summary: 'Who we are.', body }
    const parent = await publishContent({ ...desk, kind: 'pages', data })
    await publishContent({
      ...desk,
      kind: 'pages',
      data: { title: 'Our people', summary: 'Staff.', body, parent: parent.id },
    })
    expect(await readPageByPath({ path: '/team-stoke' })).toMatchObject({ title: 'Team Stoke' })
    expect(await readPageByPath({ path: '/team-stoke/our-people' })).toMatchObject({
      title: 'Our people',
    })
    expect(await readPageByPath({ path: '/our-people' })).toBeNull()
    expect(await readPageByPath({ path: '/x/team-stoke' })).toBeNull()
  })

  it('is found at its old address after its parent has moved, and after it has gone', async () => {
    const { readRedirect } = await import('@/cms/read/read-redirect')
    const body = [textBlock('About it.')]
    const page = (title: string, more: object = {}) =>
      publishContent({
        ...desk,
        kind: 'pages',
        data: { title, summary: 'What it is.', body, ...more },
      })
    const parent = await page('How we work')
    await page('Our plans', { parent: parent.id })
    const path = '/how-we-work/our-plans'
    expect(await readRedirect({ path })).toBeNull()
    await reviseContent({
      ...desk,
      kind: 'pages',
      id: parent.id,
      data: { slug: 'ways-of-working' },
      input: { changeKind: 'minor' },
    })
    expect(await readRedirect({ path })).toEqual({ to: '/ways-of-working/our-plans' })
    expect(await readRedirect({ path: '/elsewhere/our-plans' })).toBeNull()
    await transitionAs({
      payload: hub.payload,
      user: hub.users.approver,
      kind: 'pages',
      id: parent.id,
      transition: 'unpublish',
      input: { reason: 'legal' },
    })
    expect(await readRedirect({ path: '/ways-of-working/our-plans' })).toEqual({ to: '/our-plans' })
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Media, Strategy, Value } from '@/cms/generated/payload-types'
import type { ContentKind } from '@/domain/content-types'
import { boot, type Booted } from '@tests/support/boot-payload'
import { textBlock, uploadPicture } from '@tests/support/fixtures'
import { putInForce } from '@tests/support/in-force'
import { type Draft, publishContent, transitionAs, writeDraft } from '@tests/support/publish'

const NOW = '2026-11-22T12:00:00.000Z'

let hub: Booted
let oldPlan: Strategy
let openness: Value
let picture: Media

const publish = <Kind extends ContentKind>(kind: Kind, data: Draft<Kind>) =>
  publishContent({ payload: hub.payload, users: hub.users, kind, data })

beforeAll(async () => {
  hub = await boot()
  const { payload, users } = hub
  openness = await publish('values', { title: 'Openness', text: 'We show our work.', order: 2 })
  await publish('values', { title: 'Ambition', text: 'We try.', order: 1 })
  await writeDraft({ ...hub, kind: 'values', data: { title: 'Draft', text: 'x', order: 0 } })
  const summary = 'In short.'
  const year = { startYear: 2020, endYear: 2024 }
  oldPlan = await publish('strategies', {
    title: 'Old plan',
    summary,
    status: 'superseded',
    ...year,
  })
  await publish('strategies', {
    title: 'New plan',
    summary,
    status: 'in-force',
    startYear: 2024,
    endYear: 2028,
    supersedes: oldPlan.id,
  })
  await publish('campaigns', {
    title: 'Ended yesterday',
    summary,
    startsOn: '2026-01-01T12:00:00.000Z',
    endsOn: '2026-11-21T12:00:00.000Z',
  })
  await publish('campaigns', {
    title: 'Ends today',
    summary,
    startsOn: '2026-02-01T12:00:00.000Z',
    endsOn: '2026-11-22T00:00:00.000Z',
    strategies: [oldPlan.id],
    values: [openness.id],
  })
  await publish('vacancies', { title: 'Closed', summary, closesAt: '2026-11-22T11:00:00.000Z' })
  await publish('vacancies', { title: 'Open until filled', summary })
  await publish('vacancies', {
    title: 'Closes soon',
    summary,
    closesAt: '2026-11-23T11:00:00.000Z',
  })
  for (const [title, startsAt, endsAt] of [
    ['Over', '2026-11-01T00:00:00.000Z', '2026-11-22T11:59:00.000Z'],
    ['On now', '2026-11-02T00:00:00.000Z', '2026-11-22T12:01:00.000Z'],
    ['To come', '2026-11-30T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
  ] as const) {
    await publish('alert-banners', { title, summary, severity: 'minor', startsAt, endsAt })
  }
  const withdrawn = await publish('people', {
    title: 'Left the council',
    interviews: { isAvailable: true },
  })
  await transitionAs({
    payload,
    user: users.approver,
    kind: 'people',
    id: withdrawn.id,
    transition: 'withdraw',
    input: { reason: 'Left.' },
  })
  picture = await uploadPicture({
    ...hub,
    user: users.author,
    name: 'kiln',
    data: { isInPressRoom: true },
  })
  await uploadPicture({ ...hub, user: users.author, name: 'unused', data: { isInPressRoom: true } })
  const body = [textBlock('Join the team.')]
  await publish('pages', {
    title: 'Work here',
    summary,
    body,
    role: 'join-us',
    picture: picture.id,
  })
})

afterAll(() => hub.close())

const titles = (docs: readonly { title: string }[]) => docs.map(({ title }) => title)
const lists = () => import('@/cms/read/list-by-kind')
const related = () => import('@/cms/read/list-related')

describe('lists of each kind', () => {
  it('have values in their order, and no drafts', async () => {
    expect(titles(await (await lists()).listValues())).toEqual(['Ambition', 'Openness'])
  })

  it('have strategies with the newest period first, and know what replaced one', async () => {
    expect(titles(await (await lists()).listStrategies())).toEqual(['New plan', 'Old plan'])
    const successor = await (await related()).readSuccessor({ strategy: oldPlan.id })
    expect(successor?.title).toBe('New plan')
    expect(await (await related()).readSuccessor({ strategy: successor?.id ?? '' })).toBeNull()
  })

  it('have a campaign running to the end of its last London day', async () => {
    const { running, ended } = await (await lists()).listCampaigns({ now: NOW })
    expect([titles(running), titles(ended)]).toEqual([['Ends today'], ['Ended yesterday']])
  })

  it('have the campaigns of a strategy and of a value', async () => {
    const { listRelatedCampaigns } = await related()
    expect(titles(await listRelatedCampaigns({ strategy: oldPlan.id }))).toEqual(['Ends today'])
    expect(titles(await listRelatedCampaigns({ value: openness.id }))).toEqual(['Ends today'])
  })

  it('have open posts, those that close first before those open until filled', async () => {
    const open = await (await lists()).listOpenVacancies({ now: NOW })
    expect(titles(open)).toEqual(['Closes soon', 'Open until filled'])
  })

  it('do not offer a withdrawn person for interviews', async () => {
    expect(await (await lists()).listSpokespeople()).toEqual([])
  })

  it('have alert banners that have not ended, those to start among them', async () => {
    const { listAlertBanners } = await import('@/cms/read/list-alert-banners')
    expect(titles(await listAlertBanners({ now: NOW }))).toEqual(['On now', 'To come'])
  })

  it('have press pictures that something public uses', async () => {
    const { listPressPictures } = await import('@/cms/read/list-press-pictures')
    expect((await listPressPictures()).map(({ id }) => id)).toEqual([picture.id])
  })
})

describe('a page with a role', () => {
  it('opens its part of the site, and has no address of its own', async () => {
    const { readPageByRole } = await import('@/cms/read/read-page-by-role')
    const { readPageByPath } = await import('@/cms/read/read-page-by-path')
    expect(await readPageByRole({ role: 'join-us' })).toMatchObject({ title: 'Work here' })
    expect(await readPageByRole({ role: 'press' })).toBeNull()
    expect(await readPageByPath({ path: '/work-here' })).toBeNull()
  })
})

describe('a redirect', () => {
  it('is found as typed and as percent-encoded by a browser, and redirects', async () => {
    const { readRedirect } = await import('@/cms/read/read-redirect')
    const data = { from: '/news/article/896/café_opens', to: '/news' }
    await putInForce(hub, 'redirects', data)
    expect(await readRedirect({ path: data.from })).toEqual({ to: '/news' })
    expect(await readRedirect({ path: encodeURI(data.from) })).toEqual({ to: '/news' })
    expect(await readRedirect({ path: '/%E0%A4%A' })).toBeNull()
  })
})

describe('counts for the filters of the news', () => {
  it('are of what each value would give, the other filters in force', async () => {
    const { countReleases } = await import('@/cms/read/count-releases')
    const heritage = await putInForce(hub, 'topics', { title: 'Heritage' })
    const story = { summary: 'In short.', body: [textBlock('Kilns.')], topics: [heritage.id] }
    for (const [title, on, kind] of [
      ['One', '2020-05-01T10:00:00.000Z', 'press-release'],
      ['Two', '2021-05-01T10:00:00.000Z', 'press-release'],
      ['Three', '2021-06-01T10:00:00.000Z', 'statement'],
    ] as const) {
      await publish('news-releases', { ...story, title, kind, originallyPublishedOn: on })
    }
    expect(await countReleases({ now: NOW, filters: { year: '2021' } })).toEqual({
      topic: { heritage: 2 },
      campaign: {},
      kind: { 'press-release': 1, statement: 1 },
      place: {},
      year: { '2020': 1, '2021': 2 },
    })
  })
})

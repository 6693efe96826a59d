import { describe, expect, it } from '@jest/globals'

import type { Campaign, Place, Topic } from '@/cms/generated/payload-types'
import type { ReleaseCounts } from '@/cms/read/count-releases'
import type { ListedRelease, ListedReleases } from '@/cms/read/list-releases'
import type { NewsFilters } from '@/domain/paths'

import { isOutOfRange, toNewsListView } from './news-list-view'

const release = {
  id: '1',
  title: 'New bench',
  slug: 'new-bench',
  kind: 'news-story',
  publishedAt: '2022-10-20T09:00:00.000Z',
} as ListedRelease // the fields a card reads

const named = (title: string, slug: string) => ({ id: slug, title, slug })
const topics = [named('Heritage', 'heritage'), named('Fostering', 'fostering')] as Topic[] // as above
const counts: ReleaseCounts = {
  topic: { heritage: 4 },
  campaign: {},
  place: { hanley: 2 },
  year: { '2021': 1, '2022': 3 },
  kind: { statement: 1 },
}

type Answer = { filters?: NewsFilters; page?: number | null; found?: Partial<ListedReleases> }

const answer = ({ filters = {}, page = 1, found }: Answer = {}) =>
  toNewsListView({
    filters,
    page,
    found: { docs: [release], total: 1, pages: 1, unknown: [], ...found },
    from: {
      topics,
      campaigns: [] as Campaign[],
      places: [named('Hanley', 'hanley')] as Place[], // as above
      counts,
    },
  })

const choices = (view: ReturnType<typeof answer>, name: string) =>
  view.fields.find((field) => field.name === name)?.options.map(({ text }) => text)

describe('the news list', () => {
  it('offers only choices that find something, newest year first', () => {
    const view = answer()
    expect(choices(view, 'topic')).toEqual(['Heritage'])
    expect(choices(view, 'year')).toEqual(['2022', '2021'])
    expect(choices(view, 'kind')).toEqual(['Statement'])
  })

  it('keeps the choice in force, even where it finds nothing', () => {
    expect(choices(answer({ filters: { topic: 'fostering' } }), 'topic')).toContain('Fostering')
    expect(choices(answer({ filters: { year: '1999' } }), 'year')).toContain('1999')
  })

  it('takes away one filter at a time, and the page with it', () => {
    const filters = { topic: 'heritage', year: '2022', q: 'kilns' }
    expect(answer({ filters, page: 2 }).applied).toEqual([
      { text: 'Words: kilns', href: '/news?topic=heritage&year=2022' },
      { text: 'Topic: Heritage', href: '/news?year=2022&q=kilns' },
      { text: 'Year: 2022', href: '/news?topic=heritage&q=kilns' },
    ])
  })

  it('says in the title what the list is and which page of it', () => {
    expect(answer().title).toBe('News')
    const found = { total: 136, pages: 14 }
    const view = answer({ filters: { topic: 'heritage', year: '2022' }, page: 2, found })
    expect(view.title).toBe('News: Heritage, 2022, page 2 of 14')
    expect([view.count, view.place]).toEqual(['136 results', 'page 2 of 14'])
  })

  it('says at its field that a filter names nothing, and offers the address without it', () => {
    const filters = { topic: 'nonsense', year: '2022' }
    const found = { docs: [], total: 0, pages: 0, unknown: ['topic'] as const }
    const view = answer({ filters, found })
    const topic = view.fields.find(({ name }) => name === 'topic')
    expect(topic?.error).toBe('There is no topic “nonsense”. Choose one from the list')
    expect(view.nothing?.link.href).toBe('/news?year=2022')
    expect(view.rss).toBeNull()
  })

  it('explains an empty list, and shows none for a full one', () => {
    const empty = { docs: [], total: 0, pages: 0 }
    expect(answer({ filters: { q: 'fosterling' }, found: empty }).nothing?.text).toMatch(/spelling/)
    expect(answer({ found: empty }).nothing?.text).toBe('There is no news yet.')
    expect(answer().nothing).toBeNull()
  })
})

describe('a page of the list', () => {
  it.each([
    [1, 0, false],
    [1, 3, false],
    [3, 3, false],
    [4, 3, true],
    [2, 0, true],
    [null, 3, true],
  ])('%s of %d is out of range: %s', (page, pages, isOut) => {
    const found = { docs: [], total: 0, pages, unknown: [] }
    expect(isOutOfRange({ page, found })).toBe(isOut)
  })

  it('that is no page shows no news, and leads to the first', () => {
    const view = answer({ page: null, found: { total: 21, pages: 3 } })
    expect(view.releases).toEqual([])
    expect(view.pagination).toBeNull()
    expect(view.nothing).toEqual({
      text: 'There is no such page. These results have 3 pages.',
      link: { href: '/news', text: 'Go to the first page' },
    })
  })
})

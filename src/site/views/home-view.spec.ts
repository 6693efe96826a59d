import { describe, expect, it } from '@jest/globals'

import type { Campaign, Setting, Strategy } from '@/cms/generated/payload-types'
import type { ListedRelease } from '@/cms/read/list-releases'

import { toHomeView } from './home-view'

const settings = { councilName: 'Borough of Somewhere', dateStyle: 'ordinal' } as Setting // the fields the view reads
const release = {
  title: 'New bench',
  slug: 'new-bench',
  kind: 'press-release',
  publishedAt: '2021-06-15T09:00:00.000Z',
} as ListedRelease // as above
const campaign = (title: string, state = 'published') =>
  ({ title, slug: title.toLowerCase(), state }) as Campaign // as above
const plan = {
  slug: 'our-city',
  startYear: 2024,
  endYear: 2028,
  priorities: [{ name: 'Healthier' }, { name: 'Wealthier' }],
} as Strategy // as above

const home = (changes: Partial<Setting> = {}, releases = [release]) =>
  toHomeView({
    settings: { ...settings, ...changes },
    releases,
    events: [],
    running: [campaign('Running')],
  })

describe('the home page', () => {
  it('leads with the newest story, its date as the council prints it', () => {
    const view = home({}, [release, { ...release, slug: 'older' }])
    expect(view.lead?.published.text).toBe('Tuesday, 15th June 2021')
    expect(view.latest.map(({ href }) => href)).toEqual(['/news/older'])
    expect(view.lead?.art).toBe('/assets/img/kilns.svg')
  })

  it('stands without any news', () => {
    expect(home({}, [])).toMatchObject({ lead: null, latest: [] })
  })

  it('shows the campaigns chosen in settings, but none that is withdrawn or not public', () => {
    const featuredCampaigns = [campaign('Chosen'), campaign('Gone', 'withdrawn'), '7']
    expect(home({ featuredCampaigns }).campaigns.map(({ title }) => title)).toEqual(['Chosen'])
  })

  it('shows what is running where the settings choose nothing', () => {
    expect(home().campaigns.map(({ title }) => title)).toEqual(['Running'])
  })

  it('links each priority to its place in the plan', () => {
    expect(home({ featuredStrategy: plan }).plan).toEqual({
      link: { href: '/strategies/our-city', text: 'The 2024 to 2028 plan' },
      priorities: [
        { href: '/strategies/our-city#priority-1', text: 'Healthier' },
        { href: '/strategies/our-city#priority-2', text: 'Wealthier' },
      ],
    })
  })
})

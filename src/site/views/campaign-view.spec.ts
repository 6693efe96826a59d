import { describe, expect, it } from '@jest/globals'

import type { Campaign } from '@/cms/generated/payload-types'

import { BLOCK_EXAMPLES } from './block-examples'
import { notFeatured } from './campaign-page-view'
import { toCampaignView } from './campaign-view'
import { toReleaseCardView } from './release-card-view'
import {
  EXAMPLE_CAMPAIGN,
  EXAMPLE_EVENT,
  EXAMPLE_NOW,
  EXAMPLE_RELEASE,
  EXAMPLE_SETTINGS,
} from './site-examples'

const view = (changed: Partial<Campaign> = {}) =>
  toCampaignView(
    { ...EXAMPLE_CAMPAIGN, ...changed },
    { settings: EXAMPLE_SETTINGS, now: EXAMPLE_NOW },
  )

describe('a campaign', () => {
  it('takes figures and the last call to action out of its body to their own places', () => {
    expect(view().body.map(({ type }) => type)).toEqual(['text'])
    expect(view().figures).toHaveLength(1)
    expect(view().callToAction?.title).toBe('Thinking about fostering?')
  })

  it('leaves earlier calls to action where they are', () => {
    const body = [BLOCK_EXAMPLES['call-to-action'], BLOCK_EXAMPLES['call-to-action']]
    expect(view({ body }).body).toHaveLength(1)
  })

  it.each([
    [{}, 'Campaign', 'Running since', 'November 2020'],
    [{ endsOn: '2026-01-31T12:00:00Z' }, 'Campaign', 'Runs', 'November 2020 to January 2026'],
    [
      { endsOn: '2025-10-01T12:00:00Z' },
      'Campaign, now ended',
      'Runs',
      'November 2020 to October 2025',
    ],
  ])('says when it runs: %o', (changed, label, name, text) => {
    expect(view(changed)).toMatchObject({ label, facts: [{ name, text }] })
  })

  it('prints its cost, which the law asks for', () => {
    expect(view({ cost: '£10,000 in 2025' }).facts).toContainEqual({
      name: 'Cost',
      text: '£10,000 in 2025',
    })
  })

  it('features items of any kind in the editor’s order, public ones only', () => {
    const { featured } = view({
      featured: [
        { relationTo: 'events', value: EXAMPLE_EVENT },
        { relationTo: 'pages', value: 'not-public' },
        { relationTo: 'news-releases', value: EXAMPLE_RELEASE },
      ],
    })
    expect(featured.map(({ kind, href }) => [kind, href])).toEqual([
      ['Event', '/events/fostering-drop-in'],
      ['Press release', '/news/strategy-extended'],
    ])
    expect(notFeatured([toReleaseCardView(EXAMPLE_RELEASE)], featured)).toEqual([])
  })
})

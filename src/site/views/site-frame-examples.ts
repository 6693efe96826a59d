import type { AlertBanner, Place, Setting } from '@/cms/generated/payload-types'

import { EXAMPLE_PICTURE } from './block-examples'
import { type SiteFrame, type SiteFrameArgs, toSiteFrame } from './site-frame'
import { EXAMPLE_NOW, EXAMPLE_SETTINGS } from './site-examples'

const times = { createdAt: EXAMPLE_NOW, updatedAt: EXAMPLE_NOW }

const TOWNS: readonly Place[] = ['Northgate', 'Millbridge', 'Eastfield'].map((title) => ({
  ...times,
  id: title,
  title,
  slug: title.toLowerCase(),
  kind: 'town',
}))

/** Settings with every optional field of the frame filled in. */
export const FULL_FRAME_SETTINGS: Setting = {
  ...EXAMPLE_SETTINGS,
  serviceName: 'News and campaigns',
  logo: { ...EXAMPLE_PICTURE, width: 120, height: 80, sizes: {} },
  mainSite: 'https://council.example',
  reuseNote: 'Text may be reused under the Open Government Licence v3.0.',
  footerColumns: [
    {
      heading: 'About this site',
      links: [
        { label: 'Accessibility', address: '/accessibility' },
        { label: 'Privacy', address: '/privacy' },
        { label: 'Join us', address: '/join-us' },
      ],
    },
  ],
  social: [{ label: 'New Council on Example Social', address: 'https://social.example/new' }],
}

export const EXAMPLE_BANNERS: readonly AlertBanner[] = [
  {
    ...times,
    id: 'snow',
    title: 'Schools closed by snow',
    summary: 'All schools in the north of the city are closed today.',
    severity: 'emergency',
    startsAt: '2025-10-02T06:00:00.000Z',
    endsAt: '2025-10-02T18:00:00.000Z',
    publishedAt: '2025-10-02T06:10:00.000Z',
    linkText: 'See which schools',
    linkAddress: '/news/schools-closed',
    where: 'everywhere',
  },
  {
    ...times,
    id: 'bridge',
    title: 'Mill Bridge is closed to lorries',
    severity: 'minor',
    startsAt: '2025-10-01T06:00:00.000Z',
    endsAt: '2025-10-09T18:00:00.000Z',
    where: 'everywhere',
  },
]

/** The frame around a page, with the settings of the example council. */
export const exampleFrame = (changes: Partial<SiteFrameArgs> = {}): SiteFrame =>
  toSiteFrame({
    settings: FULL_FRAME_SETTINGS,
    towns: TOWNS,
    banners: [],
    origin: 'https://news.example',
    path: '/news/strategy-extended',
    now: EXAMPLE_NOW,
    ...changes,
  })

/** The frame of a council that has set only its name. */
export const bareFrame = (): SiteFrame =>
  exampleFrame({
    settings: { id: 'settings', councilName: 'New Council', dateStyle: 'plain' },
    towns: [],
    path: '/',
  })

import type { Setting } from '@/cms/generated/payload-types'
import type { ListedRelease } from '@/cms/read/list-releases'
import { EXAMPLE_PICTURE } from '@/site/views/block-examples'
import type { Examples } from '@/site/components/examples'
import { toContactView } from '@/site/views/contact-view'
import { toHomeView } from '@/site/views/home-view'
import { EXAMPLE_LISTED } from '@/site/views/listed-release-examples'
import {
  EXAMPLE_CAMPAIGN,
  EXAMPLE_EVENT,
  EXAMPLE_SETTINGS,
  EXAMPLE_STRATEGY,
} from '@/site/views/site-examples'

import { Home } from './home'

const pressOffice = toContactView({
  contact: EXAMPLE_SETTINGS.pressOffice,
  name: 'Press office',
  outOfHours: EXAMPLE_SETTINGS.outOfHours,
})

const chosen: Partial<Setting> = {
  featuredCampaigns: [EXAMPLE_CAMPAIGN],
  featuredStrategy: EXAMPLE_STRATEGY,
}

type Shown = {
  settings?: Partial<Setting>
  releases?: readonly ListedRelease[]
  hasEvents?: boolean
}

function home({ settings = {}, releases = EXAMPLE_LISTED, hasEvents = true }: Shown) {
  const view = toHomeView({
    settings: { ...EXAMPLE_SETTINGS, ...settings },
    releases,
    events: hasEvents ? [EXAMPLE_EVENT] : [],
    running: [],
  })
  return <Home view={view} pressOffice={pressOffice} />
}

const [newest, ...others] = EXAMPLE_LISTED

export const examples = {
  'everything that a home page can have': home({ settings: chosen }),
  'the newest story with a photograph': home({
    settings: chosen,
    releases: newest ? [{ ...newest, picture: EXAMPLE_PICTURE }, ...others] : [],
  }),
  'news, but no dates': home({ hasEvents: false }),
  'one story and a date': home({ releases: EXAMPLE_LISTED.slice(0, 1) }),
  'before the first story': home({ releases: [], hasEvents: false }),
} satisfies Examples

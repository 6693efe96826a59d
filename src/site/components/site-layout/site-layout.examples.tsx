import type { Examples } from '@/site/components/examples'
import {
  bareFrame,
  EXAMPLE_BANNERS,
  exampleFrame,
  FULL_FRAME_SETTINGS,
} from '@/site/views/site-frame-examples'

import { SiteLayout } from './site-layout'

const page = (
  <div className="container">
    <div className="article-head">
      <h1>Six family hubs open their doors</h1>
      <p className="standfirst">Help with feeding, sleep and money in one place, near home.</p>
    </div>
  </div>
)
const NEWS = [{ href: '/news', text: 'News' }]

export const examples = {
  'a page below News': (
    <SiteLayout site={exampleFrame()} breadcrumb={NEWS}>
      {page}
    </SiteLayout>
  ),
  'a list, which stands in the breadcrumb itself': (
    <SiteLayout site={exampleFrame({ path: '/events' })} current="Events">
      {page}
    </SiteLayout>
  ),
  'two alerts, the louder first': (
    <SiteLayout site={exampleFrame({ banners: EXAMPLE_BANNERS })} breadcrumb={NEWS}>
      {page}
    </SiteLayout>
  ),
  'a council with colours of its own': (
    <SiteLayout
      site={exampleFrame({ settings: { ...FULL_FRAME_SETTINGS, brandColour: '#5b1a1a' } })}
      breadcrumb={NEWS}
    >
      {page}
    </SiteLayout>
  ),
  'a home page with nothing set but the name': <SiteLayout site={bareFrame()}>{page}</SiteLayout>,
  'a page of search results': (
    <SiteLayout site={exampleFrame({ path: '/search' })} current="Search" words="family hubs">
      {page}
    </SiteLayout>
  ),
} satisfies Examples

import type { Examples } from '@/site/components/examples'
import { toGone, toMissing } from '@/site/views/error-page-view'
import { EXAMPLE_NOW, EXAMPLE_SETTINGS } from '@/site/views/site-examples'
import { toSiteFrame } from '@/site/views/site-frame'

import { ErrorPage } from './error-page'

const frame = toSiteFrame({
  settings: EXAMPLE_SETTINGS,
  towns: [],
  banners: [],
  origin: 'https://news.example.test',
  path: '/news/swimming-lessons',
  now: EXAMPLE_NOW,
})

export const examples = {
  'an address that never had a page': <ErrorPage site={frame} errorPage={toMissing(frame)} />,
  'a page that was taken down': (
    <ErrorPage
      site={frame}
      errorPage={toGone(frame, { reason: 'legal', since: '2025-08-20T09:00:00.000Z' })}
    />
  ),
} satisfies Examples

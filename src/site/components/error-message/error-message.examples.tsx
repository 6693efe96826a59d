import type { Setting } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { toGone, toMissing } from '@/site/views/error-page-view'
import { EXAMPLE_NOW, EXAMPLE_SETTINGS } from '@/site/views/site-examples'
import { type SiteFrame, toSiteFrame } from '@/site/views/site-frame'

import { ErrorMessage } from './error-message'

const frame = (changed: Partial<Setting> = {}): SiteFrame =>
  toSiteFrame({
    settings: { ...EXAMPLE_SETTINGS, ...changed },
    towns: [],
    banners: [],
    origin: 'https://news.example.test',
    path: '/news/swimming-lessons',
    now: EXAMPLE_NOW,
  })

const SINCE = '2025-08-20T09:00:00.000Z'

export const examples = {
  'an address that never had a page': <ErrorMessage errorPage={toMissing(frame())} />,
  'a page that was taken down, with the reason that was given': (
    <ErrorMessage errorPage={toGone(frame(), { reason: 'published-in-error', since: SINCE })} />
  ),
  'a page that was taken down without a reason': (
    <ErrorMessage errorPage={toGone(frame(), { reason: null, since: SINCE })} />
  ),
  'a council without a press office’s number': (
    <ErrorMessage errorPage={toMissing(frame({ pressOffice: {} }))} />
  ),
} satisfies Examples

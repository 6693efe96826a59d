import type { Setting } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { toGone, toMissing } from '@/site/views/dead-end-view'
import { EXAMPLE_NOW, EXAMPLE_SETTINGS } from '@/site/views/site-examples'
import { type SiteFrame, toSiteFrame } from '@/site/views/site-frame'
import { DeadEnd } from './dead-end'
import { DeadEndPage } from './dead-end-page'

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
  'an address that never had a page': <DeadEnd deadEnd={toMissing(frame())} />,
  'a page that was taken down, with the reason that was given': (
    <DeadEnd deadEnd={toGone(frame(), { reason: 'published-in-error', since: SINCE })} />
  ),
  'a page that was taken down without a reason': (
    <DeadEnd deadEnd={toGone(frame(), { reason: null, since: SINCE })} />
  ),
  'a council without a press office’s number': (
    <DeadEnd deadEnd={toMissing(frame({ pressOffice: {} }))} />
  ),
  'the whole page': <DeadEndPage site={frame()} deadEnd={toMissing(frame())} />,
} satisfies Examples

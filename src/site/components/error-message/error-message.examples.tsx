import type { Setting } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { toGone, toMissing } from '@/site/views/error-page-view'
import { EXAMPLE_SETTINGS } from '@/site/views/site-examples'
import { exampleFrame } from '@/site/views/site-frame-examples'

import { ErrorMessage } from './error-message'

const frame = (changed: Partial<Setting> = {}) =>
  exampleFrame({
    settings: { ...EXAMPLE_SETTINGS, ...changed },
    path: '/news/swimming-lessons',
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

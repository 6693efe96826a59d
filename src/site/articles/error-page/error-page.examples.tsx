import type { Examples } from '@/site/components/examples'
import { toGone, toMissing } from '@/site/views/error-page-view'
import { exampleFrame } from '@/site/views/site-frame-examples'

import { ErrorPage } from './error-page'

const frame = exampleFrame({ path: '/news/swimming-lessons' })

export const examples = {
  'an address that never had a page': <ErrorPage site={frame} errorPage={toMissing(frame)} />,
  'a page that was taken down': (
    <ErrorPage
      site={frame}
      errorPage={toGone(frame, { reason: 'legal', since: '2025-08-20T09:00:00.000Z' })}
    />
  ),
} satisfies Examples

import type { NewsRelease } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { toChangeViews } from '@/site/views/change-view'

import { ChangeNotices } from './change-notices'

type Change = NonNullable<NewsRelease['changes']>[number]

const update: Change = {
  kind: 'update',
  note: 'The second date has been added.',
  at: '2025-09-22T09:00:00.000Z',
}
const correction: Change = {
  kind: 'correction',
  note: 'We said that 1,200 children were in care.\n\nThe number is 1,020.',
  at: '2025-10-01T09:00:00.000Z',
}
const minor: Change = { kind: 'minor', note: 'A comma.', at: '2025-09-30T09:00:00.000Z' }

export const examples = {
  'a correction: what was wrong and what is right': (
    <ChangeNotices changes={toChangeViews([correction])} />
  ),
  'an update': <ChangeNotices changes={toChangeViews([update])} />,
  'both, newest first, and a minor change that is not announced': (
    <ChangeNotices changes={toChangeViews([update, minor, correction])} />
  ),
  'in an emergency, where the minute matters': (
    <ChangeNotices
      changes={toChangeViews(
        [
          { kind: 'update', note: 'Albion Street is open again.', at: '2025-10-02T14:20:00.000Z' },
          { kind: 'update', note: 'Albion Street is closed.', at: '2025-10-02T13:05:00.000Z' },
        ],
        { hasTimes: true },
      )}
    />
  ),
  'nothing has changed': <ChangeNotices changes={[]} />,
} satisfies Examples

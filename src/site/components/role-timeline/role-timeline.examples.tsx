import type { Person } from '@/cms/generated/payload-types'
import type { Examples } from '@/site/components/examples'
import { toRoleViews } from '@/site/views/person-view'
import { LONG_WORD } from '@/site/views/picture-examples'
import { EXAMPLE_NOW } from '@/site/views/site-examples'

import { RoleTimeline } from './role-timeline'

const timeline = (appointments: Person['appointments']) => (
  <RoleTimeline roles={toRoleViews(appointments, EXAMPLE_NOW)} />
)

export const examples = {
  'a role held now, and those before it': timeline([
    { role: 'ward councillor', startsOn: '2015-05-07T12:00:00Z', endsOn: '2019-05-02T12:00:00Z' },
    { role: 'council leader', startsOn: '2023-05-11T12:00:00Z', isHeldNow: true },
    {
      role: 'cabinet member for housing',
      startsOn: '2019-05-09T12:00:00Z',
      endsOn: '2023-05-10T12:00:00Z',
    },
  ]),
  'a role whose dates nobody recorded': timeline([
    { role: 'director of housing', seenOn: 'a release of June 2021', isHeldNow: true },
  ]),
  'a role of which only the end is known': timeline([
    { role: 'lord mayor', endsOn: '2021-05-20T12:00:00Z' },
  ]),
  'a role that has to break': timeline([{ role: `${LONG_WORD} & housing`, isHeldNow: true }]),
} satisfies Examples

import { DAY } from '@/cms/fields/date-pickers'
import { afterStart } from '@/cms/fields/after-start'
import { linkTo } from '@/cms/fields/relations'

import { contentCollection } from './content-collection'

export const Accreditations = contentCollection({
  kind: 'accreditations',
  group: 'About the council',
  description: 'Pledges, charters and awards that the council holds as an employer.',
  titleHelp: 'The name of the scheme: Disability Confident.',
  summaryHelp: 'What holding it means for somebody who works here.',
  columns: ['level', 'expiresOn'],
  fields: [
    {
      name: 'level',
      type: 'text',
      label: 'Level or award',
      admin: { description: 'Level 2, signatory, gold award.' },
    },
    linkTo({
      name: 'awardingBody',
      to: 'organisations',
      label: 'Awarding body',
      help: 'Who gives it.',
    }),
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      admin: { description: 'What the council has done and will do.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'awardedOn',
          type: 'date',
          label: 'Awarded on',
          admin: { width: '50%', description: 'If known.', date: DAY },
        },
        {
          name: 'expiresOn',
          type: 'date',
          label: 'Expires on',
          validate: afterStart('awardedOn', 'day'),
          admin: {
            width: '50%',
            description: 'After this day the page says it has ended.',
            date: DAY,
          },
        },
      ],
    },
    {
      name: 'order',
      type: 'number',
      label: 'Order',
      defaultValue: 1,
      admin: { description: 'Its place in the list.' },
    },
  ],
})

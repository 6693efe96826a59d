import { DAY_AND_TIME } from '@/cms/fields/date-pickers'
import { bodyField } from '@/cms/blocks/body-blocks'
import { addressField } from '@/cms/fields/address-field'
import { campaignsField } from '@/cms/fields/relations'

import { contentCollection } from './content-collection'

export const Vacancies = contentCollection({
  kind: 'vacancies',
  group: 'About the council',
  description: 'Posts the council is recruiting for now.',
  titleHelp: 'The post as advertised: Assistant Director, Children’s Social Care.',
  summaryHelp: 'What the post is for.',
  columns: ['closesAt'],
  fields: [
    {
      name: 'reportsTo',
      type: 'text',
      label: 'Reports to',
      admin: { description: 'The post above it.' },
    },
    {
      name: 'salary',
      type: 'text',
      label: 'Salary',
      admin: { description: 'The range, for the year.' },
    },
    {
      name: 'closesAt',
      type: 'date',
      label: 'Closes at',
      admin: {
        description: 'London time. Empty while it is open until filled.',
        date: DAY_AND_TIME,
      },
    },
    bodyField,
    addressField('applyAddress', 'Where to apply', 'The form, or mailto: an address.'),
    {
      name: 'contact',
      type: 'text',
      label: 'Ask about the post',
      admin: { description: 'A name and a number.' },
    },
    campaignsField,
  ],
})

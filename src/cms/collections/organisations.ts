import { addressField } from '@/cms/fields/address-field'

import { contentCollection } from './content-collection'

export const Organisations = contentCollection({
  kind: 'organisations',
  group: 'Reference',
  description: 'Partners, inspectorates and awarding bodies.',
  titleHelp: 'The full name: The Fostering Network.',
  summaryHelp: 'What it is, in a few words.',
  columns: ['kind'],
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'What it is to the council',
      required: true,
      hasMany: true,
      options: [
        { value: 'partner', label: 'Partner' },
        { value: 'inspectorate', label: 'Inspectorate' },
        { value: 'awarding-body', label: 'Awarding body' },
        { value: 'employer', label: 'Signed-up employer' },
      ],
      admin: { description: 'It can be several. An inspectorate is not a partner.' },
    },
    addressField('website', 'Website', 'https://…'),
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: 'Logo',
      admin: { description: 'With permission to use it.' },
    },
  ],
})

import { DAY } from '@/cms/fields/date-pickers'
import { bodyField } from '@/cms/blocks/body-blocks'
import { addressField } from '@/cms/fields/address-field'
import { linksTo, placesField, strategiesField, valuesField } from '@/cms/fields/relations'
import { afterStart } from '@/cms/fields/after-start'

import { contentCollection } from './content-collection'

export const Campaigns = contentCollection({
  kind: 'campaigns',
  group: 'Publish',
  description: 'Campaigns and named programmes, with what they aim at and what came of them.',
  titleHelp: 'The name as the public knows it: Fostering Friendly.',
  summaryHelp: 'What it is for and who should care.',
  columns: ['startsOn', 'endsOn'],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'startsOn',
          type: 'date',
          label: 'Starts on',
          admin: {
            width: '50%',
            description: 'The first day.',
            date: DAY,
          },
        },
        {
          name: 'endsOn',
          type: 'date',
          label: 'Ends on',
          validate: afterStart('startsOn', 'day'),
          admin: {
            width: '50%',
            description: 'The last day. Empty while it goes on.',
            date: DAY,
          },
        },
      ],
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: 'Hero picture or artwork',
      admin: { description: 'Shown in the kiln arch on the campaign’s page and tile.' },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: 'Logo',
      admin: { description: 'Only if the campaign has one of its own.' },
    },
    {
      name: 'pattern',
      type: 'select',
      label: 'Artwork, if there is no picture',
      defaultValue: 'homes',
      options: [
        { value: 'homes', label: 'Homes' },
        { value: 'future', label: 'Paths' },
        { value: 'plates', label: 'Plates' },
      ],
      admin: { description: 'A tile pattern drawn for the site.' },
    },
    {
      name: 'aims',
      type: 'array',
      label: 'Aims',
      labels: { singular: 'Aim', plural: 'Aims' },
      admin: { description: 'One short line each.' },
      fields: [{ name: 'aim', type: 'text', label: 'Aim', required: true }],
    },
    bodyField,
    {
      name: 'featured',
      type: 'relationship',
      relationTo: ['news-releases', 'events', 'pages', 'strategies'],
      hasMany: true,
      maxRows: 6,
      label: 'Featured',
      admin: { description: 'Up to six items, in this order, at the top of the page.' },
    },
    linksTo({
      name: 'organisations',
      to: 'organisations',
      label: 'Signed-up organisations',
      help: 'Employers and partners who have joined.',
    }),
    addressField('externalSite', 'The campaign’s own site', 'If it has one: https://…'),
    {
      name: 'cost',
      type: 'text',
      label: 'Cost',
      admin: {
        description:
          'What the council spends on it, with the period. The law asks for an account of publicity spending.',
      },
    },
    strategiesField,
    valuesField,
    placesField,
  ],
})

import { bodyField } from '@/cms/blocks/body-blocks'
import { placeFields } from '@/cms/addresses/place-fields'

import { contentCollection } from './content-collection'

export const Pages = contentCollection({
  kind: 'pages',
  group: 'Publish',
  description: 'Corporate and recruitment pages: About, accessibility, privacy, Team pages.',
  titleHelp: 'What the page is about.',
  summaryHelp: 'What the reader finds here.',
  columns: ['parent'],
  fields: [
    ...placeFields,
    {
      name: 'role',
      type: 'select',
      label: 'Special place',
      options: [
        { value: 'join-us', label: 'Introduces Join us' },
        { value: 'our-values', label: 'Introduces Our values' },
        { value: 'press', label: 'Introduces the press room' },
      ],
      admin: {
        description: 'Its text then opens that page of the site instead of having one of its own.',
      },
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: 'Picture',
      admin: { description: 'Optional.' },
    },
    bodyField,
  ],
})

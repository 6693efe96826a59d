import { DAY_AND_TIME } from '@/cms/fields/date-pickers'
import { addressField } from '@/cms/fields/address-field'
import { afterStart } from '@/cms/fields/after-start'
import { campaignsField, linksTo, placesField } from '@/cms/fields/relations'
import { proseEditor } from '@/cms/rich-text/rich-text'

import { contentCollection } from './content-collection'

export const Events = contentCollection({
  kind: 'events',
  group: 'Publish',
  description: 'Things to go to, with a calendar file for each.',
  titleHelp: 'What it is: Fostering drop-in.',
  summaryHelp: 'Who it is for and what happens there.',
  columns: ['startsAt', 'status'],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          label: 'Starts',
          required: true,
          index: true,
          admin: {
            width: '50%',
            description: 'London time.',
            date: DAY_AND_TIME,
          },
        },
        {
          name: 'endsAt',
          type: 'date',
          label: 'Ends',
          required: true,
          validate: afterStart('startsAt', 'instant', true),
          admin: {
            width: '50%',
            description: 'London time.',
            date: DAY_AND_TIME,
          },
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: 'Is it on?',
      required: true,
      defaultValue: 'on',
      options: [
        { value: 'on', label: 'On' },
        { value: 'moved', label: 'Moved to another time or place' },
        { value: 'cancelled', label: 'Cancelled' },
      ],
      admin: { description: 'A cancelled event stays on the site and in calendars, and says so.' },
    },
    {
      name: 'statusNote',
      type: 'text',
      label: 'What has changed',
      admin: {
        description: 'Now starts at the market place.',
        condition: (data?: { status?: unknown }) => data?.status !== 'on',
      },
    },
    {
      name: 'venue',
      type: 'text',
      label: 'Place',
      admin: { description: 'The building and street, with its postcode.' },
    },
    {
      name: 'ward',
      type: 'text',
      label: 'Ward',
      admin: { description: 'The council ward it is in.' },
    },
    {
      name: 'price',
      type: 'text',
      label: 'Price',
      admin: { description: 'Free, or £3 for adults.' },
    },
    addressField('bookingAddress', 'Where to book', 'Empty if nobody needs to.'),
    {
      name: 'description',
      type: 'richText',
      label: 'Description',
      editor: proseEditor,
      admin: { description: 'What happens, how to get there, access.' },
    },
    {
      name: 'picture',
      type: 'upload',
      relationTo: 'media',
      label: 'Picture',
      admin: { description: 'Optional.' },
    },
    campaignsField,
    placesField,
    linksTo({
      name: 'organisations',
      to: 'organisations',
      label: 'With',
      help: 'Who runs it with the council.',
    }),
  ],
})

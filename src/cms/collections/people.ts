import { DAY } from '@/cms/fields/date-pickers'
import { afterStart } from '@/cms/fields/after-start'
import { proseEditor } from '@/cms/rich-text/rich-text'

import { contentCollection } from './content-collection'

export const People = contentCollection({
  kind: 'people',
  group: 'Reference',
  description:
    'Councillors, officers and partners who speak for the council, with the roles they held.',
  titleHelp: 'First name and surname, without titles.',
  summaryHelp: 'What this person can be asked about.',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'titleBefore',
          type: 'text',
          label: 'Title before',
          admin: { width: '50%', description: 'Councillor, Dr.' },
        },
        {
          name: 'lettersAfter',
          type: 'text',
          label: 'Letters after',
          admin: { width: '50%', description: 'CBE.' },
        },
      ],
    },
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'media',
      label: 'Portrait',
      admin: { description: 'With the person’s consent.' },
    },
    {
      name: 'appointments',
      type: 'array',
      label: 'Role appointments, newest first',
      labels: { singular: 'Role appointment', plural: 'Role appointments' },
      admin: {
        description:
          'What the person was, and when. Quotes keep the role of their day whatever changes here.',
      },
      fields: [
        {
          name: 'role',
          type: 'text',
          label: 'Role',
          required: true,
          admin: {
            description: 'As printed after the name: cabinet member for children’s services.',
          },
        },
        {
          type: 'row',
          fields: [
            {
              name: 'startsOn',
              type: 'date',
              label: 'From',
              admin: {
                width: '50%',
                date: DAY,
                description: 'Empty if not known.',
              },
            },
            {
              name: 'endsOn',
              type: 'date',
              label: 'To',
              validate: afterStart('startsOn', 'day'),
              admin: {
                width: '50%',
                date: DAY,
                description: 'Empty while it is held, or if not known.',
              },
            },
          ],
        },
        {
          name: 'seenOn',
          type: 'text',
          label: 'Known from',
          admin: {
            description: 'Where the dates are not known: the release or page that names the role.',
          },
        },
        { name: 'isHeldNow', type: 'checkbox', label: 'Held now', defaultValue: false },
      ],
    },
    {
      name: 'biography',
      type: 'richText',
      label: 'Biography',
      editor: proseEditor,
      admin: { description: 'A short life, if the person agrees.' },
    },
    {
      name: 'interviews',
      type: 'group',
      label: 'Interviews',
      admin: { description: 'For the press room.' },
      fields: [
        {
          name: 'isAvailable',
          type: 'checkbox',
          label: 'May be interviewed',
          defaultValue: false,
          admin: { description: 'Lists the person in the press room.' },
        },
        {
          name: 'subjects',
          type: 'text',
          label: 'About',
          admin: { description: 'Children in care, Family Hubs, schools.' },
        },
        {
          name: 'languages',
          type: 'text',
          label: 'Languages',
          admin: { description: 'English, British Sign Language.' },
        },
      ],
    },
  ],
})

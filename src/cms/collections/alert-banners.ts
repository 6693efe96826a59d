import { DAY_AND_TIME } from '@/cms/fields/date-pickers'
import { addressField } from '@/cms/fields/address-field'
import { afterStart } from '@/cms/fields/after-start'
import { optionsFrom } from '@/cms/fields/options'
import { ALERT_SEVERITIES } from '@/domain/content-types'

import { contentCollection } from './content-collection'

export const AlertBanners = contentCollection({
  kind: 'alert-banners',
  group: 'Publish',
  description: 'Words above every page, for a time. The server stops printing them at their end.',
  titleHelp: 'What has happened, and where.',
  summaryHelp: 'What to do, in one sentence.',
  columns: ['severity', 'startsAt', 'endsAt'],
  fields: [
    {
      name: 'severity',
      type: 'select',
      label: 'Severity',
      required: true,
      defaultValue: 'announcement',
      options: optionsFrom(ALERT_SEVERITIES),
      admin: { description: 'Emergency is for danger to life, health or homes.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          label: 'From',
          required: true,
          admin: {
            width: '50%',
            description: 'London time.',
            date: DAY_AND_TIME,
          },
        },
        {
          name: 'endsAt',
          type: 'date',
          label: 'Until',
          required: true,
          validate: afterStart('startsAt', 'instant', true),
          admin: {
            width: '50%',
            description: 'Every banner ends. London time.',
            date: DAY_AND_TIME,
          },
        },
      ],
    },
    {
      name: 'linkText',
      type: 'text',
      label: 'Words of the link',
      admin: { description: 'Where it leads: Collection days this week.' },
    },
    addressField('linkAddress', 'Link', 'Where to read more.'),
    {
      name: 'where',
      type: 'select',
      label: 'On which pages',
      required: true,
      defaultValue: 'everywhere',
      options: [
        { value: 'everywhere', label: 'Every page' },
        { value: 'home', label: 'The home page only' },
        { value: 'news', label: 'News pages only' },
      ],
      admin: { description: 'An emergency belongs on every page.' },
    },
  ],
})

import type { Block } from 'payload'

import { DAY } from '@/cms/fields/date-pickers'

/** A quote with its speaker, role and date as they were: later appointments do not change it. */
export const QuoteBlock: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: 'Quote', plural: 'Quotes' },
  fields: [
    {
      name: 'kind',
      type: 'radio',
      label: 'What kind of quote is it?',
      required: true,
      defaultValue: 'direct',
      options: [
        { value: 'direct', label: 'Direct: the speaker’s exact words' },
        { value: 'reported', label: 'Reported: what the speaker said, in our words' },
      ],
      admin: { description: 'Choose reported unless these are the very words.' },
    },
    {
      name: 'words',
      type: 'textarea',
      label: 'Words',
      required: true,
      admin: {
        description:
          'Without quotation marks: the page adds them. A blank line starts a new paragraph. Never correct or shorten a direct quote.',
      },
    },
    {
      name: 'speaker',
      type: 'relationship',
      relationTo: 'people',
      label: 'Speaker',
      admin: {
        description:
          'Pick the person, if they are in the list. Name and role are kept below as they were.',
      },
    },
    {
      name: 'speakerName',
      type: 'text',
      label: 'Speaker’s name, as printed',
      required: true,
      admin: {
        description: 'With title and letters as on the day: Councillor Jo Smith, or Jo Smith CBE.',
      },
    },
    {
      name: 'speakerRole',
      type: 'text',
      label: 'Role on the day',
      admin: {
        description:
          'The role held when this was said. It never changes when the person takes another role.',
      },
    },
    {
      name: 'saidOn',
      type: 'date',
      label: 'Said on',
      admin: {
        description: 'The day it was said, or the day the release went out.',
        date: DAY,
      },
    },
  ],
}

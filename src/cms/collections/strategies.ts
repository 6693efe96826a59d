import { DAY } from '@/cms/fields/date-pickers'
import { bodyField } from '@/cms/blocks/body-blocks'
import { addressField } from '@/cms/fields/address-field'
import { optionsFrom } from '@/cms/fields/options'
import { linkTo, valuesField } from '@/cms/fields/relations'
import { STRATEGY_STATUSES } from '@/domain/content-types'

import { contentCollection } from './content-collection'

const year = (name: string, label: string, help: string) =>
  ({
    name,
    type: 'number',
    label,
    required: true,
    min: 1900,
    max: 2200,
    admin: { width: '50%', step: 1, description: help },
  }) as const

export const Strategies = contentCollection({
  kind: 'strategies',
  group: 'Publish',
  description: 'Strategies and plans, with their period, priorities and where they stand.',
  titleHelp: 'The name of the strategy, without its years.',
  summaryHelp: 'What it sets out to change, and for whom.',
  columns: ['status', 'startYear', 'endYear'],
  fields: [
    {
      type: 'row',
      fields: [
        year('startYear', 'First year', 'The first year of its period.'),
        {
          ...year(
            'endYear',
            'Last year',
            'The last year of its period; empty while it has no end.',
          ),
          required: false,
          validate: (
            value: number | number[] | null | undefined,
            { siblingData }: { siblingData: unknown },
          ) => {
            const start = (siblingData as { startYear?: number } | undefined)?.startYear
            return (
              typeof value !== 'number' ||
              start === undefined ||
              value >= start ||
              `The last year ${value} is before the first year ${start}.`
            )
          },
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: 'Where it stands',
      required: true,
      defaultValue: 'draft',
      options: optionsFrom(STRATEGY_STATUSES),
      admin: { description: 'Proposed until the call-in period has passed.' },
    },
    {
      name: 'prioritiesHeading',
      type: 'text',
      label: 'What its parts are called',
      defaultValue: 'Priorities',
      admin: { description: 'Priorities, themes or aims.' },
    },
    {
      name: 'priorities',
      type: 'array',
      label: 'Priorities',
      labels: { singular: 'Priority', plural: 'Priorities' },
      admin: { description: 'Each with one line. The page gives each an address of its own.' },
      fields: [
        { name: 'name', type: 'text', label: 'Name', required: true },
        { name: 'text', type: 'text', label: 'One line', required: true },
      ],
    },
    bodyField,
    {
      name: 'document',
      type: 'upload',
      relationTo: 'media',
      label: 'Document (PDF)',
      filterOptions: { mimeType: { equals: 'application/pdf' } },
      admin: { description: 'The strategy as adopted.' },
    },
    addressField(
      'accessibleVersion',
      'Accessible version',
      'The same text as a web page. The law asks for one beside a PDF.',
    ),
    linkTo({
      name: 'supersedes',
      to: 'strategies',
      label: 'Supersedes',
      help: 'The strategy this one replaces. It gets a link to this one.',
    }),
    {
      name: 'approvingBody',
      type: 'text',
      label: 'Approved by',
      admin: { description: 'Cabinet, or full council.' },
    },
    {
      name: 'approvedOn',
      type: 'date',
      label: 'Approved on',
      admin: { description: 'The day of the decision.', date: DAY },
    },
    valuesField,
  ],
})

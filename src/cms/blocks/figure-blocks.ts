import type { Block } from 'payload'

import { DAY } from '@/cms/fields/date-pickers'
import { addressField } from '@/cms/fields/address-field'

export const KeyFigureBlock: Block = {
  slug: 'key-figure',
  interfaceName: 'KeyFigureBlock',
  labels: { singular: 'Key figure', plural: 'Key figures' },
  fields: [
    {
      name: 'value',
      type: 'text',
      label: 'Value',
      required: true,
      admin: { description: 'The number as printed: 79, over 1,000, 92.' },
    },
    {
      name: 'unit',
      type: 'text',
      label: 'Unit',
      admin: { description: 'What is counted: %, social workers, students.' },
    },
    {
      name: 'text',
      type: 'text',
      label: 'In a sentence',
      required: true,
      admin: {
        description: 'The rest of the sentence that the value opens: new social workers recruited.',
      },
    },
    {
      name: 'population',
      type: 'text',
      label: 'Out of whom',
      admin: {
        description: 'The group the figure is about: 16 and 17 year olds living in the city.',
      },
    },
    {
      name: 'period',
      type: 'text',
      label: 'When',
      admin: { description: 'The date or period, with its year: September 2021.' },
    },
    {
      name: 'source',
      type: 'text',
      label: 'Source',
      admin: { description: 'Who counted it. Without one the page says so.' },
    },
    addressField('sourceAddress', 'Link to the source', 'Where the data can be checked.'),
  ],
}

export const RatingTableBlock: Block = {
  slug: 'rating-table',
  interfaceName: 'RatingTableBlock',
  labels: { singular: 'Rating table', plural: 'Rating tables' },
  fields: [
    {
      name: 'inspectorate',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Inspectorate',
      admin: { description: 'Who inspected, if it is in the list.' },
    },
    {
      name: 'inspectorateName',
      type: 'text',
      label: 'Inspectorate, as printed',
      required: true,
      admin: { description: 'Kept as it was called then.' },
    },
    {
      name: 'framework',
      type: 'text',
      label: 'Framework',
      required: true,
      admin: {
        description: 'The framework used then: Inspecting local authority children’s services.',
      },
    },
    {
      name: 'announcedOn',
      type: 'date',
      label: 'Announced on',
      required: true,
      admin: {
        description: 'The day the grades were made public.',
        date: DAY,
      },
    },
    {
      name: 'scale',
      type: 'array',
      label: 'Scale, best grade first',
      labels: { singular: 'Grade', plural: 'Grades' },
      required: true,
      minRows: 2,
      admin: {
        description:
          'Every grade of the framework at that date. Scales change, so each table keeps its own.',
      },
      fields: [{ name: 'grade', type: 'text', label: 'Grade', required: true }],
    },
    {
      name: 'rows',
      type: 'array',
      label: 'Judgements, in the order of the report',
      labels: { singular: 'Judgement', plural: 'Judgements' },
      required: true,
      minRows: 1,
      admin: { description: 'Mark the overall judgement: the page prints it first.' },
      fields: [
        { name: 'judgement', type: 'text', label: 'Judgement', required: true },
        { name: 'grade', type: 'text', label: 'Grade', required: true },
        {
          name: 'isOverall',
          type: 'checkbox',
          label: 'This is the overall judgement',
          defaultValue: false,
        },
      ],
    },
    {
      name: 'previousResult',
      type: 'text',
      label: 'Previous result',
      admin: { description: 'The overall grade last time: Inadequate.' },
    },
    {
      name: 'previousPeriod',
      type: 'text',
      label: 'Previous inspection',
      admin: { description: 'When that was: February 2019.' },
    },
    addressField('reportAddress', 'Link to the report', 'The report on the inspectorate’s site.'),
  ],
}

export const TimelineBlock: Block = {
  slug: 'timeline',
  interfaceName: 'TimelineBlock',
  labels: { singular: 'Timeline', plural: 'Timelines' },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      admin: { description: 'What the steps lead to.' },
    },
    {
      name: 'steps',
      type: 'array',
      label: 'Steps, earliest first',
      labels: { singular: 'Step', plural: 'Steps' },
      required: true,
      minRows: 1,
      admin: { description: 'A date or period, and what happened or will happen.' },
      fields: [
        { name: 'when', type: 'text', label: 'When', required: true },
        { name: 'what', type: 'textarea', label: 'What', required: true },
      ],
    },
  ],
}

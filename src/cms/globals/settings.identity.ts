import type { Field } from 'payload'

import { DAY } from '@/cms/fields/date-pickers'
import { addressField } from '@/cms/fields/address-field'

const colour = (name: string, label: string, help: string): Field => ({
  name,
  type: 'text',
  label,
  admin: { description: help, width: '50%' },
  validate: (value: string | string[] | null | undefined) =>
    !value || /^#[0-9a-f]{6}$/i.test(String(value)) || 'Write it as # and six digits: #112d81.',
})

export const identityFields: Field[] = [
  {
    name: 'councilName',
    type: 'text',
    label: 'Name of the council',
    required: true,
    defaultValue: 'Council',
    admin: { description: 'In full. Releases keep the name they were issued under.' },
  },
  {
    name: 'shortName',
    type: 'text',
    label: 'Short name of the area',
    admin: { description: 'As in “news from …”.' },
  },
  {
    name: 'serviceName',
    type: 'text',
    label: 'Name of this site',
    defaultValue: 'News and campaigns',
    admin: { description: 'Below the council’s name at the top.' },
  },
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    label: 'Logo',
    admin: { description: 'At most 48 pixels high on the page.' },
  },
  {
    type: 'row',
    fields: [
      colour('brandColour', 'Brand colour', 'Headings and rules. Dark enough for white text.'),
      colour('linkColour', 'Link colour', 'At least 7:1 on white.'),
    ],
  },
  addressField('mainSite', 'The council’s main website', 'Where services are: https://…'),
  {
    name: 'dateStyle',
    type: 'select',
    label: 'How dates are printed',
    required: true,
    defaultValue: 'ordinal',
    options: [
      { value: 'ordinal', label: 'Tuesday, 15th June 2021' },
      { value: 'plain', label: 'Tuesday 15 June 2021' },
    ],
    admin: { description: 'On releases. Lists use the short form.' },
  },
  {
    name: 'boilerplate',
    type: 'textarea',
    label: 'About the council',
    admin: { description: 'Printed after the notes to editors of each release.' },
  },
  {
    name: 'administrations',
    type: 'array',
    label: 'Administrations',
    labels: { singular: 'Administration', plural: 'Administrations' },
    admin: {
      description: 'Periods of council leadership, so that old releases can say whose they were.',
    },
    fields: [
      { name: 'name', type: 'text', label: 'Leader', required: true },
      {
        name: 'startsOn',
        type: 'date',
        label: 'From',
        required: true,
        admin: { date: DAY },
      },
      {
        name: 'endsOn',
        type: 'date',
        label: 'To',
        admin: { date: DAY },
      },
    ],
  },
]

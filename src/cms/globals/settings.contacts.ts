import type { Field } from 'payload'

import { addressField } from '@/cms/fields/address-field'

const contact = (name: string, label: string, help: string): Field => ({
  name,
  type: 'group',
  label,
  admin: { description: help },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      admin: { description: 'Press office, duty press officer.' },
    },
    {
      name: 'phone',
      type: 'text',
      label: 'Phone',
      admin: { description: 'In groups: 01632 960 118.' },
    },
    { name: 'email', type: 'email', label: 'Email' },
    {
      name: 'hours',
      type: 'text',
      label: 'Hours',
      admin: { description: 'Monday to Friday, 8:30am to 5pm.' },
    },
  ],
})

export const contactFields: Field[] = [
  contact('pressOffice', 'Press office', 'Whom journalists ring in office hours.'),
  contact(
    'outOfHours',
    'Nights and weekends',
    'Whom journalists ring when the press office is closed.',
  ),
  {
    name: 'opensAt',
    type: 'text',
    label: 'Press office opens at',
    defaultValue: '08:30',
    admin: { description: 'London time, Monday to Friday: 08:30.' },
  },
  {
    name: 'closesAt',
    type: 'text',
    label: 'Press office closes at',
    defaultValue: '17:00',
    admin: { description: 'London time: 17:00.' },
  },
  contact('residents', 'Residents', 'Where residents go with questions about services.'),
  {
    name: 'social',
    type: 'array',
    label: 'Social media',
    labels: { singular: 'Account', plural: 'Accounts' },
    fields: [
      { name: 'label', type: 'text', label: 'Name', required: true },
      addressField('address', 'Address', 'https://…', true),
    ],
  },
]

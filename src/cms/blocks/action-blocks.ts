import type { Block } from 'payload'

import { addressField } from '@/cms/fields/address-field'

export const CallToActionBlock: Block = {
  slug: 'call-to-action',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      required: true,
      admin: { description: 'What the reader may be thinking: Thinking about fostering.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      admin: { description: 'One or two sentences.' },
    },
    {
      name: 'actions',
      type: 'array',
      label: 'Actions: phone, form, dates, in that order',
      labels: { singular: 'Action', plural: 'Actions' },
      required: true,
      minRows: 1,
      maxRows: 3,
      admin: { description: 'Start each with a verb: Call 01632 960 140.' },
      fields: [
        { name: 'label', type: 'text', label: 'Words on the button', required: true },
        addressField('address', 'Address', 'https://…, a path of this site, tel: or mailto:', true),
      ],
    },
    {
      name: 'note',
      type: 'text',
      label: 'Note',
      admin: { description: 'Opening hours, or what happens next.' },
    },
  ],
}

export const ContactBlock: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  labels: { singular: 'Contact', plural: 'Contacts' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      admin: { description: 'The team or person: Fostering team.' },
    },
    {
      name: 'hours',
      type: 'text',
      label: 'Hours',
      admin: { description: 'Monday to Friday, 9am to 5pm.' },
    },
    {
      name: 'phone',
      type: 'text',
      label: 'Phone',
      admin: { description: 'In groups, as it is read aloud: 01632 960 140.' },
    },
    {
      name: 'email',
      type: 'email',
      label: 'Email',
      admin: { description: 'A shared mailbox rather than a person’s.' },
    },
  ],
}

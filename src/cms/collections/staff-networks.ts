import { contentCollection } from './content-collection'

export const StaffNetworks = contentCollection({
  kind: 'staff-networks',
  group: 'About the council',
  description: 'Networks that staff run for one another.',
  titleHelp: 'The network’s name, as its members write it.',
  summaryHelp: 'Who it is for.',
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      admin: { description: 'What the network does, in two or three sentences.' },
    },
    {
      name: 'order',
      type: 'number',
      label: 'Order',
      defaultValue: 1,
      admin: { description: 'Its place in the list.' },
    },
  ],
})

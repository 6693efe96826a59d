import { contentCollection } from './content-collection'

export const Values = contentCollection({
  kind: 'values',
  group: 'About the council',
  description: 'What the council stands for. Shown on the Our values page.',
  titleHelp: 'One word if you can: Openness.',
  summaryHelp: 'Only if a short form is needed elsewhere.',
  columns: ['order'],
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      required: true,
      admin: { description: 'What the council will do, in two or three sentences.' },
    },
    {
      name: 'order',
      type: 'number',
      label: 'Order',
      required: true,
      defaultValue: 1,
      admin: { description: 'Its place on the page: 1 is first.' },
    },
  ],
})

import { taxonomyCollection } from './taxonomy-collection'

export const Places = taxonomyCollection({
  slug: 'places',
  singular: 'Place',
  plural: 'Places',
  description: 'Towns and wards that news is about.',
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Kind',
      required: true,
      defaultValue: 'town',
      options: [
        { value: 'town', label: 'Town' },
        { value: 'ward', label: 'Ward' },
      ],
      admin: { description: 'Towns are listed at the foot of each page.' },
    },
  ],
})

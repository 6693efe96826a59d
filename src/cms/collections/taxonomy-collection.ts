import type { CollectionConfig, Field } from 'payload'

import { slugField } from '@/cms/fields/slug-field'
import { proposedCollection } from '@/cms/proposals/proposed-collection'
import type { ProposedCollection } from '@/domain/proposals/proposed-kinds'

type TaxonomyArgs = {
  slug: ProposedCollection
  singular: string
  plural: string
  description: string
  fields?: Field[]
}

/** A list of terms for filing content. One approver or administrator proposes, another confirms. */
export const taxonomyCollection = ({
  slug,
  singular,
  plural,
  description,
  fields = [],
}: TaxonomyArgs): CollectionConfig =>
  proposedCollection({
    slug,
    labels: { singular, plural },
    admin: {
      group: 'Reference',
      useAsTitle: 'title',
      description,
      defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    },
    defaultSort: 'title',
    fields: [
      {
        name: 'title',
        type: 'text',
        label: 'Name',
        required: true,
        admin: { description: 'As residents say it, in sentence case.' },
      },
      {
        name: 'description',
        type: 'textarea',
        label: 'Description',
        admin: { description: 'One sentence for its page.' },
      },
      ...fields,
      slugField,
    ],
  })

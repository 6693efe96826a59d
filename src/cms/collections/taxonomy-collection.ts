import type { CollectionConfig, CollectionSlug, Field } from 'payload'

import { allowed, anyone } from '@/cms/access/access'
import { slugField } from '@/cms/fields/slug-field'
import { capPublicLists } from '@/cms/hooks/cap-public-lists'
import { purgeAfterChange, purgeAfterDelete } from '@/cms/hooks/purge-site'

type TaxonomyArgs = {
  slug: string
  singular: string
  plural: string
  description: string
  fields?: Field[]
}

/** A list of words that content is filed under. No workflow: approvers and administrators keep it. */
export const taxonomyCollection = ({
  slug,
  singular,
  plural,
  description,
  fields = [],
}: TaxonomyArgs): CollectionConfig => ({
  slug: slug as CollectionSlug,
  labels: { singular, plural },
  admin: {
    group: 'Reference',
    useAsTitle: 'title',
    description,
    defaultColumns: ['title', 'slug', 'updatedAt'],
  },
  access: {
    read: anyone,
    create: allowed('manage-topics'),
    update: allowed('manage-topics'),
    delete: allowed('manage-topics'),
  },
  defaultSort: 'title',
  hooks: {
    beforeOperation: [capPublicLists],
    afterChange: [purgeAfterChange],
    afterDelete: [purgeAfterDelete],
  },
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

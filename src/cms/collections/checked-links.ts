import type { CollectionConfig } from 'payload'

/** Web addresses in drafts and public content, and their check results. Written only by a job. */
export const CheckedLinks: CollectionConfig = {
  slug: 'checked-links',
  labels: { singular: 'Checked link', plural: 'Checked links' },
  admin: {
    group: 'Site',
    useAsTitle: 'address',
    defaultColumns: ['address', 'problem', 'checkedAt'],
    description: 'Links in drafts and public pages, tried by the server. Broken ones say how.',
  },
  defaultSort: '-checkedAt',
  timestamps: false,
  disableDuplicate: true,
  fields: [
    { name: 'address', type: 'text', label: 'Address', required: true, unique: true, index: true },
    { name: 'problem', type: 'text', label: 'What is wrong', index: true },
    { name: 'checkedAt', type: 'date', label: 'Tried', required: true, index: true },
  ],
}

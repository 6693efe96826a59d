import type { CollectionConfig } from 'payload'

import { DAY_AND_TIME } from '@/cms/fields/date-pickers'
import { PLAIN_DATA } from '@/cms/fields/plain-data'
import { appendOnly, recordedOnly } from '@/cms/audit/append-only'

/** The final contents of deleted items. Written by `keepDeleted`; erased later by a command. */
export const DeletedItems: CollectionConfig = {
  slug: 'deleted-items',
  labels: { singular: 'Deleted item', plural: 'Deleted items' },
  admin: {
    group: 'Site',
    useAsTitle: 'itemTitle',
    defaultColumns: ['itemTitle', 'itemKind', 'deletedBy', 'removedAt'],
    description: 'What was deleted, as it was last. Nothing here can be changed.',
  },
  defaultSort: '-removedAt',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  hooks: { beforeOperation: [appendOnly], beforeChange: [recordedOnly] },
  fields: [
    { name: 'itemTitle', type: 'text', label: 'Title', required: true },
    { name: 'itemKind', type: 'text', label: 'Kind', required: true, index: true },
    { name: 'itemId', type: 'text', label: 'Item', required: true, index: true },
    { name: 'deletedBy', type: 'text', label: 'Deleted by' },
    {
      name: 'removedAt',
      type: 'date',
      label: 'Deleted on',
      required: true,
      index: true,
      admin: { date: DAY_AND_TIME },
    },
    { name: 'content', type: 'json', label: 'Content', admin: PLAIN_DATA },
    { name: 'contentHash', type: 'text', label: 'SHA-256 of the content', required: true },
  ],
}

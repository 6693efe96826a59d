import type { CollectionConfig } from 'payload'

/**
 * Which data steps this database has had (cms/migrations/data/data-steps.ts). One without `doneAt` is
 * under way, in the hands of `owner` until `leaseUntil`, or was stopped half way.
 */
export const DataSteps: CollectionConfig = {
  slug: 'data-steps',
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'owner', type: 'text', required: true },
    { name: 'leaseUntil', type: 'date', required: true },
    { name: 'doneAt', type: 'date' },
  ],
}

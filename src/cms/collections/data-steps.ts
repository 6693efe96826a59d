import type { CollectionConfig } from 'payload'

/**
 * Data steps run on this database (cms/migrations/data/data-steps.ts). One without `doneAt` is in
 * progress, leased by `owner` until `leaseUntil`, or was interrupted.
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

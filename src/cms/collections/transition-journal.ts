import type { CollectionConfig } from 'payload'

/**
 * Transitions under way where the database has no transactions: kept from the first write to the
 * last, so that what a stopped process left half done is found (cms/workflow/transition-journal.ts).
 */
export const TransitionJournal: CollectionConfig = {
  slug: 'open-transitions',
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'item', type: 'text', required: true, unique: true, index: true },
    { name: 'step', type: 'json', required: true },
    { name: 'owner', type: 'text', required: true },
    { name: 'leaseUntil', type: 'date', required: true, index: true },
  ],
}

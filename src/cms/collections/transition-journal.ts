import type { CollectionConfig } from 'payload'

/**
 * Transitions in progress on a database without transactions: stored from the first write to the
 * last, so that one interrupted half-way is found (cms/workflow/transition-journal.ts).
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

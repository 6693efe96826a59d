import type { CollectionConfig } from 'payload'

/**
 * Scheduled items that could not go out, and when each is tried again. Kept beside the content, since a
 * version for each attempt would tell whoever is writing that somebody else had saved.
 */
export const PublishingAttempts: CollectionConfig = {
  slug: 'publishing-attempts',
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'item', type: 'text', required: true, unique: true, index: true },
    { name: 'scheduledFor', type: 'date', required: true },
    { name: 'attempts', type: 'number', required: true },
    { name: 'problem', type: 'textarea', required: true },
    { name: 'nextAttemptAt', type: 'date', required: true },
  ],
}

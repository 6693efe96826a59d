import type { CollectionConfig } from 'payload'

/**
 * Scheduled items whose publication failed, and when each is retried. Stored apart from the
 * content: a version for each attempt would look like somebody else's save to its editor.
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

import type { CollectionConfig } from 'payload'

const hidden = {
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
} as const

/** The running servers, and the generation up to which each has cleared its read cache. */
export const Instances: CollectionConfig = {
  ...hidden,
  slug: 'instances',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'label', type: 'text', required: true },
    { name: 'lastSeenAt', type: 'date', required: true },
    { name: 'generation', type: 'number', required: true },
  ],
}

/** A single row that counts changes of public content. Every server polls it twice a second. */
export const SiteGenerations: CollectionConfig = {
  ...hidden,
  slug: 'site-generations',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'count', type: 'number', required: true },
  ],
}

import type { CollectionConfig } from 'payload'

const hidden = {
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
} as const

/** The servers that are running on this database, and up to which change each has forgotten what it read. */
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

/** One row, which counts the changes of what is public. Every server looks at it each second. */
export const SiteGenerations: CollectionConfig = {
  ...hidden,
  slug: 'site-generations',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'count', type: 'number', required: true },
  ],
}

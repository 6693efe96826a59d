import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

/**
 * Makes every collection of ours keep the days that the database gives a document: lists the public reads
 * are sorted by them, and Payload takes them from whoever sends them. A command of the server may set them.
 */
export function keepStoredDates(config: SanitizedConfig): SanitizedConfig {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  for (const { hooks } of ours)
    hooks.beforeOperation = [leaveOutDates, ...(hooks.beforeOperation ?? [])]
  return config
}

const leaveOutDates: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (req.payloadAPI === 'local' || !args.data) return args
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...data } = args.data
  return { ...args, data }
}

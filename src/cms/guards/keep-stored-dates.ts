import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

/**
 * Makes every collection of ours keep the days that the database gives a document: lists the public reads
 * are sorted by them, and Payload takes them from whoever sends them. A command of the server may set them.
 */
export function keepStoredDates(config: SanitizedConfig): SanitizedConfig {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  for (const { hooks } of ours) hooks.beforeOperation = [leaveOutDates, ...hooks.beforeOperation]
  return config
}

const leaveOutDates: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data: sent } = args as { data?: Record<string, unknown> } // a request may come without any
  if (req.payloadAPI === 'local' || !sent) return args
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...data } = sent
  return { ...args, data }
}

import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload'

/**
 * Makes our collections keep the creation and update dates set by the database: public lists are
 * sorted by them, and Payload accepts them from any client. A command run on the server may set
 * them.
 */
export function keepStoredDates(config: SanitizedConfig): SanitizedConfig {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  for (const { hooks } of ours) hooks.beforeOperation = [leaveOutDates, ...hooks.beforeOperation]
  return config
}

const leaveOutDates: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data: sent } = args as { data?: Record<string, unknown> } // a request may have no data
  if (req.payloadAPI === 'local' || !sent) return args
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...data } = sent
  return { ...args, data }
}

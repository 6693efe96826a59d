import type { AfterErrorHook } from 'payload'

/**
 * Returns the reason for a refusal and its field. Payload's routes do so for its own errors, which
 * they recognise by class, but Next bundles the routes apart from the hooks, so their class
 * differs.
 */
export const reportRefusals: AfterErrorHook = ({ error }) => {
  const { data, status = 500 } = error as { data?: Record<string, unknown>; status?: number } // Payload's APIError, from either bundle
  if (!data || status >= 500) return
  return { status, response: { errors: [{ name: error.name, message: error.message, data }] } }
}

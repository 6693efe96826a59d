import type { AfterErrorHook } from 'payload'

/**
 * Says at which field something was refused, and why. Payload's routes do so for its own errors, told by
 * their class; but Next bundles the routes apart from the hooks, and there the class is another one.
 */
export const tellOfRefusals: AfterErrorHook = ({ error }) => {
  const { data, status = 500 } = error as { data?: Record<string, unknown>; status?: number } // Payload's APIError, of either bundle
  if (!data || status >= 500) return
  return { status, response: { errors: [{ name: error.name, message: error.message, data }] } }
}

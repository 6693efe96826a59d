import { ValidationError } from 'payload'

type Unique = { readonly collection: string; readonly field: string }

/**
 * Whether a row was refused only because another row has its value of a unique field. Both adapters
 * throw a `ValidationError`, as Payload does for an invalid field; some MongoDB servers do not name
 * the field, while Payload's validation always does.
 */
export function isTaken(error: unknown, { collection, field }: Unique): boolean {
  if (!(error instanceof ValidationError) || error.data.collection !== collection) return false
  const { errors } = error.data
  return errors.length > 0 && errors.every(({ path }) => !path || path === field)
}

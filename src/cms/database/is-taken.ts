import { ValidationError } from 'payload'

type Unique = { readonly collection: string; readonly field: string }

/**
 * Whether a row was refused because another one has its value of a unique field already, and for no other
 * reason. Both adapters say so with a `ValidationError`, as Payload does of a field that is invalid; not
 * every MongoDB server tells which field it is, while what Payload finds invalid is always at a field.
 */
export function isTaken(error: unknown, { collection, field }: Unique): boolean {
  if (!(error instanceof ValidationError) || error.data.collection !== collection) return false
  const { errors } = error.data
  return errors.length > 0 && errors.every(({ path }) => !path || path === field)
}

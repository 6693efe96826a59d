import type { Field, FieldAccess } from 'payload'

import { everyField } from './every-field'

export type FieldWithAccess = {
  /** Field names from the document down, with a block by its slug: `body.quote.speaker`. */
  readonly path: string
  readonly access: Partial<Record<'read' | 'create' | 'update', FieldAccess>>
}

/** Every field with its own access, at any depth. */
export const fieldsWithAccess = (fields: readonly Field[]): FieldWithAccess[] =>
  everyField(fields).flatMap(({ field, names }) => {
    const access = 'access' in field ? field.access : undefined
    return access && Object.keys(access).length > 0 ? [{ path: names.join('.'), access }] : []
  })

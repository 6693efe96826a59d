import type { FlattenedField } from 'payload'

import { asRow, storedRows } from './stored-rows'

export type SentValue = {
  readonly field: FlattenedField
  /** Never undefined: omitted fields are not visited. */
  readonly value: unknown
  /** `body.0.content` */
  readonly path: string
  /** The parent of the value: a document, group or row. */
  readonly within: Record<string, unknown>
}

/**
 * All values for these fields in a request body or stored document, at any depth. Unknown fields
 * are ignored.
 */
export function sentValues(
  fields: readonly FlattenedField[],
  data: unknown,
  above = '',
): SentValue[] {
  const within = asRow(data) as Record<string, unknown> // not validated yet
  return fields.flatMap((field) => {
    const value = within[field.name]
    if (value === undefined) return []
    const path = `${above}${field.name}`
    return [{ field, value, path, within }, ...valuesInside(field, value, path)]
  })
}

function valuesInside(field: FlattenedField, value: unknown, path: string): SentValue[] {
  if (field.type === 'group' || field.type === 'tab')
    return sentValues(field.flattenedFields, value, `${path}.`)
  if (field.type !== 'array' && field.type !== 'blocks') return []
  return storedRows(value).flatMap((row, at) => {
    const fields =
      field.type === 'array'
        ? field.flattenedFields
        : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields
    return sentValues(fields ?? [], row, `${path}.${at}.`)
  })
}

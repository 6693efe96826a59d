import type { FlattenedField } from 'payload'

import { asRow, storedRows } from './stored-rows'

export type SentValue = {
  readonly field: FlattenedField
  /** Never undefined: what is left out is visited by nobody. */
  readonly value: unknown
  /** `body.0.content` */
  readonly path: string
  /** What the value stands in: a document, a group or a row. */
  readonly within: Record<string, unknown>
}

/**
 * Everything that a body sends, or a stored document holds, for these fields, wherever it stands. Fields
 * that it makes up are left out.
 */
export function sentValues(
  fields: readonly FlattenedField[],
  data: unknown,
  above = '',
): SentValue[] {
  const within = asRow(data) as Record<string, unknown> // of the body, before anything is done with it
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

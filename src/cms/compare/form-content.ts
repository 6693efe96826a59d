import type { FlattenedField } from 'payload'

import type { StoredDocument } from '@/domain/workflow/canonical-content'

/**
 * Normalises the content of a form or a stored document, so that the two can be compared. Payload's
 * form has `0` for a list without rows, omits rows without fields, and has undefined, `''` or an
 * empty paragraph where the database has null; without this an untouched field would look changed.
 * Drops fields that are not in `fields`.
 */
export function formContent(
  fields: readonly FlattenedField[],
  data: StoredDocument,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter(isTyped).map((field) => [field.name, valueOf(field, data[field.name])]),
  )
}

/** A `join` field is computed from other documents. */
const isTyped = ({ type }: FlattenedField): boolean => type !== 'join'

function valueOf(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return formContent(field.flattenedFields, isObject(value) ? value : {})
    case 'array':
      return rowsOf(value).map((row) => rowOf(field.flattenedFields, row))
    case 'blocks':
      return rowsOf(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? [{ ...rowOf(block.flattenedFields, row), blockType: block.slug }] : []
      })
    case 'checkbox':
      return value === true
    case 'richText':
      return isBlankText(value) ? null : value
    case 'relationship':
    case 'upload':
      return 'hasMany' in field && field.hasMany ? listOf(value).map(linked) : linked(value)
    default:
      return value instanceof Date ? value.toISOString() : nothingAsNull(field, value)
  }
}

const nothingAsNull = (field: FlattenedField, value: unknown): unknown =>
  'hasMany' in field && field.hasMany
    ? listOf(value)
    : value === undefined || value === ''
      ? null
      : value

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Payload's form has `0` for no rows. */
const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : []

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const rowOf = (fields: readonly FlattenedField[], row: Record<string, unknown>) => ({
  ...formContent(fields, row),
  ...(typeof row.id === 'string' && { id: row.id }),
})

/** The id of a linked document, alone or with its collection. */
function linked(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (!isObject(value)) return value
  if ('relationTo' in value) return { relationTo: value.relationTo, value: linked(value.value) }
  return value.id ?? null
}

/** Rich text without content: none, or the empty paragraph that the editor leaves. */
function isBlankText(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.root)) return true
  return listOf(value.root.children).every(
    (node) => isObject(node) && node.type === 'paragraph' && listOf(node.children).length === 0,
  )
}

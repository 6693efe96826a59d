import type { FlattenedField } from 'payload'

import type { StoredDocument } from '@/domain/workflow/canonical-content'

/**
 * The content that a form or a stored document holds, in one shape for both. Payload's form says `0`
 * for a list without rows, leaves rows without fields out, and has nothing, `''` or an empty
 * paragraph where the database has null: compared as they come, an untouched field looks changed.
 * Fields that are not in `fields` are left out.
 */
export function formContent(
  fields: readonly FlattenedField[],
  data: StoredDocument,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter(isTyped).map((field) => [field.name, valueOf(field, data[field.name])]),
  )
}

/** A row keeps its id, and what is written in it alone. */
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

/** `0`, as the form has it, is no rows. */
const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : []

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const rowOf = (fields: readonly FlattenedField[], row: Record<string, unknown>) => ({
  ...formContent(fields, row),
  ...(typeof row.id === 'string' && { id: row.id }),
})

/** The id of what is linked to, bare or with the name of its collection. */
function linked(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (!isObject(value)) return value
  if ('relationTo' in value) return { relationTo: value.relationTo, value: linked(value.value) }
  return value.id ?? null
}

/** Text nobody has written: none at all, or the empty paragraph that the editor leaves behind. */
function isBlankText(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.root)) return true
  return listOf(value.root.children).every(
    (node) => isObject(node) && node.type === 'paragraph' && listOf(node.children).length === 0,
  )
}

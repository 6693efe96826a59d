import type { FlattenedField } from 'payload'

import { asRow, type Row, storedRows } from './stored-rows'

/** Kept by the database, or written beside what is said. */
const NOT_SAID: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'blockType',
])

/**
 * A stored document, at depth 0, that says of each field of its own and of its rows that it is empty
 * where it is. Payload fills what a write leaves out from the newest version, the draft of somebody else
 * among them: what is written over the public row must leave out nothing. The content hash stays the same.
 */
export function sayWhatIsEmpty(fields: readonly FlattenedField[], document: Row): Row {
  const said = fields
    .filter(isSaid)
    .map((field): [string, unknown] => [field.name, wholeValue(field, document[field.name])])
  return { ...document, ...Object.fromEntries(said) }
}

const isSaid = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual) && !NOT_SAID.has(field.name)

function wholeValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group' || field.type === 'tab')
    return sayWhatIsEmpty(field.flattenedFields, asRow(value))
  if (field.type === 'array')
    return storedRows(value).map((row) => sayWhatIsEmpty(field.flattenedFields, row))
  if (field.type === 'blocks')
    return storedRows(value).map((row) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      return sayWhatIsEmpty(block?.flattenedFields ?? [], row)
    })
  return value ?? emptyValue(field)
}

/** Of a field that has to be filled in and came later than the document: what it begins with. */
function emptyValue(field: FlattenedField): unknown {
  if ('hasMany' in field && field.hasMany) return []
  const isNeeded = 'required' in field && field.required && 'defaultValue' in field
  return isNeeded && typeof field.defaultValue !== 'function' ? (field.defaultValue ?? null) : null
}

import type { FlattenedField } from 'payload'

import { asRow, type Row, storedRows } from './stored-rows'

/** Not content: the database or Payload sets these. */
const NOT_SAID: ReadonlySet<string> = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'blockType',
])

/**
 * A stored document, at depth 0, with an explicit empty value for each empty field of its own and
 * its rows. Payload fills a field that a write omits from the newest version, which may be someone
 * else's draft: a write to the public row must omit nothing. The content hash stays the same.
 */
export function withExplicitNulls(fields: readonly FlattenedField[], document: Row): Row {
  const said = fields
    .filter(isSaid)
    .map((field): [string, unknown] => [field.name, wholeValue(field, document[field.name])])
  return { ...document, ...Object.fromEntries(said) }
}

const isSaid = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual) && !NOT_SAID.has(field.name)

function wholeValue(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'group' || field.type === 'tab')
    return withExplicitNulls(field.flattenedFields, asRow(value))
  if (field.type === 'array')
    return storedRows(value).map((row) => withExplicitNulls(field.flattenedFields, row))
  if (field.type === 'blocks')
    return storedRows(value).map((row) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      return withExplicitNulls(block?.flattenedFields ?? [], row)
    })
  return value ?? emptyValue(field)
}

/** Null, or the default of a required field that was added after the document was stored. */
function emptyValue(field: FlattenedField): unknown {
  if ('hasMany' in field && field.hasMany) return []
  const isNeeded = 'required' in field && field.required && 'defaultValue' in field
  return isNeeded && typeof field.defaultValue !== 'function' ? (field.defaultValue ?? null) : null
}

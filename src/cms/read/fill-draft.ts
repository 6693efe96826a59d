import type { FlattenedField } from 'payload'

type Row = Readonly<Record<string, unknown>>

/**
 * Fills in the required fields that a draft's editor has left empty: an empty string for a text,
 * the first option of a select, an empty list. Whatever renders public items relies on these, since
 * nothing is published without them, while a preview shows unfinished work.
 */
export function fillDraft<T extends object>(fields: readonly FlattenedField[], draft: T): T {
  const stored = draft as unknown as Row
  const filled = Object.fromEntries(fields.map((field) => [field.name, filledIn(field, stored)]))
  return { ...draft, ...filled }
}

function filledIn(field: FlattenedField, { [field.name]: value }: Row): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return value ?? (isRequired(field) ? '' : value)
    case 'select':
    case 'radio':
      return value ?? (isRequired(field) ? firstOption(field.options) : value)
    case 'group':
      return value && fillDraft(field.flattenedFields, value)
    case 'array':
      return rowsOf(value).map((row) => fillDraft(field.flattenedFields, row))
    case 'blocks':
      return rowsOf(value).flatMap((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? [fillDraft(block.flattenedFields, row)] : []
      })
    default:
      return value
  }
}

const isRequired = (field: FlattenedField): boolean =>
  'required' in field && field.required === true

const firstOption = ([first]: readonly (string | { value: string })[]): string | undefined =>
  typeof first === 'string' ? first : first?.value

const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []

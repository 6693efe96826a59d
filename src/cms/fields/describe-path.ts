import type { FlattenedField } from 'payload'

import type { StoredDocument } from '@/domain/workflow/canonical-content'

/** A field or block of an item, labelled as in the form: `Body, 2: Quote – Words`. */
export type FieldPlace = {
  readonly path: string
  readonly label: string
  /** The id of the row in the path, which stays when rows move; null where there is none. */
  readonly rowId: string | null
}

type PlaceArgs = {
  readonly fields: readonly FlattenedField[]
  readonly document: StoredDocument
  /** In the notation of Payload's form: `title`, `body.1`, `body.1.words`. */
  readonly path: string
}

/** Finds what a path refers to in this document; null where it does not exist. */
export function describePath({ fields, document, path }: PlaceArgs): FieldPlace | null {
  const found = walk({ fields, data: document, parts: path.split('.') })
  return found && { path, label: found.labels.join(' – '), rowId: found.rowId }
}

/** The label of a field, or its name where the label is not plain text. */
export const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' && field.label ? field.label : field.name

type Walk = { fields: readonly FlattenedField[]; data: unknown; parts: readonly string[] }
type Found = { labels: string[]; rowId: string | null }

function walk({ fields, data, parts: [name = '', ...rest] }: Walk): Found | null {
  const field = fields.find((one) => one.name === name)
  if (!field) return null
  const value = (data as Record<string, unknown> | null)?.[name] // a document, group or row
  if (rest.length === 0) return { labels: [labelOf(field)], rowId: null }
  if (field.type === 'blocks' || field.type === 'array') return walkRow(field, value, rest)
  if (!('flattenedFields' in field)) return null
  return within(labelOf(field), walk({ fields: field.flattenedFields, data: value, parts: rest }))
}

type RowsField = Extract<FlattenedField, { type: 'array' | 'blocks' }>
type Row = { id?: string; blockType?: string }

function walkRow(field: RowsField, value: unknown, [at = '', ...rest]: readonly string[]) {
  const row = Array.isArray(value) && /^\d+$/.test(at) ? (value[Number(at)] as Row) : undefined // rows are objects
  if (!row) return null
  const label = `${labelOf(field)}, ${Number(at) + 1}${rowWords(field, row)}`
  const rowId = row.id ?? null
  if (rest.length === 0) return { labels: [label], rowId }
  const inner = within(label, walk({ fields: fieldsOfRow(field, row), data: row, parts: rest }))
  return inner && { ...inner, rowId }
}

const within = (label: string, inner: Found | null): Found | null =>
  inner && { ...inner, labels: [label, ...inner.labels] }

const blockOf = (field: RowsField, row: Row) =>
  field.type === 'blocks' ? field.blocks.find(({ slug }) => slug === row.blockType) : undefined

const fieldsOfRow = (field: RowsField, row: Row): readonly FlattenedField[] =>
  field.type === 'array' ? field.flattenedFields : (blockOf(field, row)?.flattenedFields ?? [])

function rowWords(field: RowsField, row: Row): string {
  const name = blockOf(field, row)?.labels?.singular
  return typeof name === 'string' ? `: ${name}` : ''
}

/** The current path of a row that may have moved; null when the row has been removed. */
export function followRow(args: { document: StoredDocument; path: string; rowId: string | null }) {
  const { document, path, rowId } = args
  if (rowId === null) return path
  const [name = '', _was, ...rest] = path.split('.')
  const rows = document[name]
  const at = Array.isArray(rows) ? rows.findIndex((row: Row) => row.id === rowId) : -1
  return at === -1 ? null : [name, at, ...rest].join('.')
}

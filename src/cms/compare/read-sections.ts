import type { FlattenedField } from 'payload'

import { labelOf } from '@/cms/fields/describe-path'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import type { ContentPart, ContentSection } from '@/domain/compare/compare-content'

import { type Titles, valueWords } from './value-words'

type SectionsArgs = {
  fields: readonly FlattenedField[]
  document: StoredDocument
  /** The titles of linked documents, by id. */
  titles: Titles
}

type Row = Readonly<Record<string, unknown>> & { readonly id?: string; readonly blockType?: string }

/** A document as text: a section for each field, in form order, and for each block. */
export function readSections({ fields, document, titles }: SectionsArgs): ContentSection[] {
  return fields.flatMap((field) => {
    if (field.type === 'blocks') return blockSections(field, rowsOf(document[field.name]), titles)
    const parts = partsOf(field, document[field.name], titles)
    return parts.length === 0
      ? []
      : [{ key: field.name, sort: field.name, label: labelOf(field), parts }]
  })
}

const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : [])

type BlocksField = Extract<FlattenedField, { type: 'blocks' }>

const blockSections = (
  field: BlocksField,
  rows: readonly Row[],
  titles: Titles,
): ContentSection[] =>
  rows.map((row, at) => {
    const block = field.blocks.find(({ slug }) => slug === row.blockType)
    const name = block?.labels?.singular
    return {
      key: `${field.name}.${row.id ?? at}`,
      sort: `${field.name}.${row.blockType}`,
      label: typeof name === 'string' ? name : labelOf(field),
      parts: (block?.flattenedFields ?? []).flatMap((inner) =>
        partsOf(inner, row[inner.name], titles),
      ),
    }
  })

/** An empty field has no part, so that content added later counts as new. */
function partsOf(field: FlattenedField, value: unknown, titles: Titles): ContentPart[] {
  if (field.name === 'id' || field.name === 'blockName') return []
  if (field.type === 'array') return tableOf(field, rowsOf(value), titles)
  if (field.type === 'group' || field.type === 'tab') {
    const group = (value ?? {}) as Record<string, unknown> // an object, as is a named tab
    return field.flattenedFields.flatMap((inner) =>
      partsOf(inner, group[inner.name], titles).map((part) => ({
        ...part,
        key: `${field.name}.${part.key}`,
      })),
    )
  }
  const words = valueWords(field, value, titles)
  return words
    ? [{ key: field.name, label: labelOf(field), rows: [{ key: '', cells: [words] }] }]
    : []
}

type ArrayField = Extract<FlattenedField, { type: 'array' }>

function tableOf(field: ArrayField, rows: readonly Row[], titles: Titles): ContentPart[] {
  const columns = field.flattenedFields.filter(({ name }) => name !== 'id')
  if (rows.length === 0) return []
  return [
    {
      key: field.name,
      label: labelOf(field),
      columns: columns.map(labelOf),
      rows: rows.map((row, at) => ({
        key: row.id ?? String(at),
        cells: columns.map((column) => valueWords(column, row[column.name], titles)),
      })),
    },
  ]
}

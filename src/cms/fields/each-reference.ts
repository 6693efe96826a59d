import {
  type Field,
  type FlattenedField,
  type PayloadRequest,
  type RelationshipField,
  traverseFields,
  type UploadField,
} from 'payload'

import type { ContentKind } from '@/domain/content-types'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

type DocumentArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

type Visit = (field: RelationshipField | UploadField, value: unknown) => void

/** Visits what a document refers to, wherever it stands: found by its collection's own fields. */
export const eachReference = ({ req, kind, document }: DocumentArgs, visit: Visit): void =>
  eachReferenceIn({ req, fields: req.payload.collections[kind]!.config.fields, document }, visit)

export type FieldsArgs = {
  req: PayloadRequest
  fields: readonly (Field | FlattenedField)[]
  document: StoredDocument
}

/** As `eachReference`, by fields of any collection or global. */
export function eachReferenceIn({ req, fields, document }: FieldsArgs, visit: Visit): void {
  traverseFields({
    config: req.payload.config,
    fields: fields as Field[], // flattened ones are fields with less around them
    ref: structuredClone(document) as Record<string, unknown>, // traversal may fill in defaults
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (field.type !== 'relationship' && field.type !== 'upload') return
      visit(field, (ref as Record<string, unknown> | undefined)?.[field.name])
    },
  })
}

import {
  type Field,
  type FlattenedField,
  type PayloadRequest,
  type RelationshipField,
  traverseFields,
  type UploadField,
} from 'payload'

import type { StoredDocument } from '@/domain/workflow/canonical-content'

type Visit = (field: RelationshipField | UploadField, value: unknown) => void

export type FieldsArgs = {
  req: PayloadRequest
  fields: readonly (Field | FlattenedField)[]
  document: StoredDocument
}

/** Visits what a document refers to, wherever it stands: found by the fields of its collection or global. */
export function eachReferenceIn({ req, fields, document }: FieldsArgs, visit: Visit): void {
  traverseFields({
    config: req.payload.config,
    fields: fields as Field[], // flattened ones are fields with less around them
    ref: structuredClone(document), // traversal may fill in defaults
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (field.type !== 'relationship' && field.type !== 'upload') return
      visit(field, (ref as Record<string, unknown> | undefined)?.[field.name])
    },
  })
}

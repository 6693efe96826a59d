import type { FlattenedField, PayloadRequest, RelationshipField, UploadField } from 'payload'

import type { StoredDocument } from '@/domain/workflow/canonical-content'

import { sentValues } from './sent-values'

type Visit = (field: RelationshipField | UploadField, value: unknown) => void

export type FieldsArgs = {
  req: PayloadRequest
  fields: readonly FlattenedField[]
  document: StoredDocument
}

/** Visits every reference in a document, at any depth, by its collection's or global's fields. */
export function eachReferenceIn({ fields, document }: FieldsArgs, visit: Visit): void {
  for (const { field, value } of sentValues(fields, document))
    if (field.type === 'relationship' || field.type === 'upload') visit(field, value)
}

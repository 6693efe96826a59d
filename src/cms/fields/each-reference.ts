import {
  type Field,
  type PayloadRequest,
  type RelationshipField,
  traverseFields,
  type UploadField,
} from 'payload'

import type { ContentKind } from '@/domain/content-types'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

type DocumentArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/** Visits what a document refers to, wherever it stands: found by its collection's own fields. */
export function eachReference(
  { req, kind, document }: DocumentArgs,
  visit: (field: RelationshipField | UploadField, value: unknown) => void,
): void {
  traverseFields({
    config: req.payload.config,
    fields: req.payload.collections[kind]!.config.fields as Field[],
    ref: structuredClone(document) as Record<string, unknown>, // traversal may fill in defaults
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (field.type !== 'relationship' && field.type !== 'upload') return
      visit(field, (ref as Record<string, unknown> | undefined)?.[field.name])
    },
  })
}

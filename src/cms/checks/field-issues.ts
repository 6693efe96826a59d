import { beforeChangeTraverseFields, type PayloadRequest, type ValidationFieldError } from 'payload'

import type { ContentKind } from '@/domain/content-types'
import type { ContentIssue } from '@/domain/checks/finding'
import type { StoredDocument } from '@/domain/workflow/canonical-content'

type IssueArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/**
 * What the fields' validation would refuse at publication. Drafts are saved without it, so it runs
 * at submission, while there is still time for corrections.
 */
export async function fieldIssues({ req, kind, document }: IssueArgs): Promise<ContentIssue[]> {
  const collection = req.payload.collections[kind].config
  const errors: ValidationFieldError[] = []
  const copy = () => structuredClone(document) as Record<string, unknown> // the traversal mutates its input
  await beforeChangeTraverseFields({
    id: document.id as string | number | undefined, // unset in a form never saved
    blockData: undefined,
    collection,
    context: req.context,
    data: copy(),
    doc: copy(),
    docWithLocales: copy(),
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: copy(),
    siblingDoc: copy(),
    siblingDocWithLocales: copy(),
    skipValidation: false,
  })
  return errors.map(({ label, message, path }) => ({
    code: 'field',
    field: path,
    message: typeof label === 'string' && label ? `${label}: ${message}` : message,
  }))
}

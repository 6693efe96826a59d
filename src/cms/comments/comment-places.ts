import type { FlattenedField, PayloadRequest } from 'payload'

import { describePath, type FieldPlace, labelOf } from '@/cms/fields/describe-path'
import type { ContentKind } from '@/domain/content-types'
import { draftPassages } from '@/domain/checks/draft-passages'
import type { StoredDocument } from '@/domain/workflow/canonical-content'
import { SYSTEM_FIELDS } from '@/domain/workflow/system-fields'

/** What a comment can be about, besides the item as a whole. */
export type CommentPlace = Pick<FieldPlace, 'path' | 'label'>

type PlacesArgs = { req: PayloadRequest; kind: ContentKind; document: StoredDocument }

/** The fields that people fill in; what the workflow keeps is nobody's to comment on. */
export const contentFields = ({ req, kind }: Omit<PlacesArgs, 'document'>): FlattenedField[] =>
  req.payload.collections[kind].config.flattenedFields.filter(
    ({ name, admin }) =>
      !SYSTEM.has(name) && !(admin && 'hidden' in admin && admin.hidden === true),
  )

const SYSTEM: ReadonlySet<string> = new Set(SYSTEM_FIELDS)

/** The fields of an item in the order of its form, each block of a body by itself with its first words. */
export function commentPlaces({ req, kind, document }: PlacesArgs): CommentPlace[] {
  const fields = contentFields({ req, kind })
  const passages = draftPassages(document)
  const firstWords = (path: string) =>
    passages.find(({ field }) => field.startsWith(`${path}.`))?.text.slice(0, EXCERPT) ?? ''
  return fields.flatMap((field) => {
    const rows = field.type === 'blocks' ? document[field.name] : null
    if (!Array.isArray(rows)) return [{ path: field.name, label: labelOf(field) }]
    return rows.flatMap((_, at) => {
      const path = `${field.name}.${at}`
      const place = describePath({ fields, document, path })
      const words = firstWords(path)
      return place ? [{ path, label: words ? `${place.label} – ${words}…` : place.label }] : []
    })
  })
}

const EXCERPT = 40

import { type CollectionBeforeOperationHook, type CollectionSlug, ValidationError } from 'payload'

import { sentValues } from '@/cms/fields/sent-values'
import { isRichText } from '@/domain/rich-text/is-rich-text'

/**
 * Refuses rich text that is none, at its field, before the editor's own hooks meet it: they fail on it
 * with an error of the server. A form cannot send such a thing, a program can.
 */
export const refuseMalformedText: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const message =
    'This is not text as the editor writes it. Send a root with children, or leave it out.'
  const errors = sentValues(collection.flattenedFields, args.data)
    .filter(({ field, value }) => field.type === 'richText' && !isRichText(value))
    .map(({ path }) => ({ path, message }))
  if (errors.length === 0) return args
  throw new ValidationError({ collection: collection.slug as CollectionSlug, errors, req })
}

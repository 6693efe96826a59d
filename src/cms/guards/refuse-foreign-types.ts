import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
  ValidationError,
} from 'payload'

import { faultsOf } from '@/cms/fields/field-rules'
import { type SentValue, sentValues } from '@/cms/fields/sent-values'
import { hasWritePermit } from './write-permit'
import { isRichText } from '@/domain/rich-text/is-rich-text'
import { tidyText } from '@/domain/rich-text/tidy-text'

/**
 * Makes every collection and global refuse what its fields cannot hold (see `FIELD_RULES`), before any
 * other hook meets it. Payload checks none of it in a draft, and hooks and databases fail on it with an
 * error of the server. A form cannot send such a thing, a program can. Payload's own collections are left
 * aside: it writes them in a form of its own.
 */
export function refuseForeignTypes(config: SanitizedConfig): SanitizedConfig {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  for (const { hooks } of ours)
    hooks.beforeOperation = [refuseInCollection, ...hooks.beforeOperation]
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [refuseInGlobal, ...hooksBefore(hooks)]
  return config
}

/** Payload fills these lists in for collections, and leaves this one out for globals. */
const hooksBefore = (hooks: { beforeOperation?: GlobalBeforeOperationHook[] }) =>
  hooks.beforeOperation ?? []

const refuseInCollection: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  collection: { slug, flattenedFields },
}) => {
  // What carries out a decision writes what is stored already, of whatever age: a takedown above all.
  const isDecided = hasWritePermit(req, slug, 'id' in args ? args.id : undefined)
  if (!isDecided && (operation === 'create' || operation === 'update'))
    refuse({ slug, fields: flattenedFields, data: args.data, req })
  return args
}

const refuseInGlobal: GlobalBeforeOperationHook = ({ args, operation, req, global }) => {
  const { slug, flattenedFields } = global
  if (operation === 'update' && !hasWritePermit(req, slug, slug))
    refuse({ slug, fields: flattenedFields, data: args.data, req })
  return args
}

type RefuseArgs = {
  slug: string
  fields: readonly FlattenedField[]
  data: unknown
  req: PayloadRequest
}

function refuse({ slug, fields, data, req }: RefuseArgs): void {
  const sent = sentValues(fields, data)
  sent.forEach(writeAsStored)
  const errors = sent.flatMap(({ field, path, within }) => {
    const value = within[field.name]
    return value === undefined ? [] : faultsOf(field, value, path)
  })
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors: [...errors], req })
}

const TEXT = new Set(['text', 'textarea', 'email', 'code', 'select', 'radio'])
const NOTHING_WHEN_EMPTY = new Set(['select', 'radio', 'date'])

/**
 * Payload takes a number for text; the hooks of a field do not. An empty text is how a program says that
 * nothing is chosen; MongoDB's adapter takes only null for that. Null for a list empties it; hooks fail on
 * it. Payload's forms send the number of rows for a list that stays as it is, which MongoDB's adapter fails
 * on: it is left out. In a row of another list nothing could stay, since rows are written whole. What was
 * pasted into a list or a cell is made lines of it.
 */
function writeAsStored({ field, value, path, within }: SentValue): void {
  const { name, type } = field
  const isOneText = TEXT.has(type) && name !== 'id' && !('hasMany' in field && field.hasMany)
  if (isOneText && typeof value === 'number') within[name] = String(value)
  if (NOTHING_WHEN_EMPTY.has(type) && value === '') within[name] = null
  const isList = type === 'array' || type === 'blocks'
  if (isList && value === null) within[name] = []
  const isCount = Number.isSafeInteger(value) && value !== 0 && !isInRow(path)
  if (isList && isCount) delete within[name]
  if (type === 'richText' && isRichText(value)) within[name] = tidyText(value as { root: unknown })
}

const isInRow = (path: string): boolean => /\.\d+\./.test(path)

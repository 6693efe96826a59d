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
import { isRichText } from '@/domain/rich-text/is-rich-text'
import { tidyText } from '@/domain/rich-text/tidy-text'

import { hasWritePermit } from './write-permit'

/**
 * Makes every collection and global refuse values of a type that its fields cannot hold (see
 * `FIELD_RULES`), before any other hook runs. Payload does not check them in a draft, and hooks and
 * databases then fail with a server error. Only API clients can send such values, never a form.
 * Payload's own collections are left out: it writes them in its own format.
 */
export function refuseWrongTypes(config: SanitizedConfig): SanitizedConfig {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  for (const { hooks } of ours)
    hooks.beforeOperation = [refuseInCollection, ...hooks.beforeOperation]
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [refuseInGlobal, ...hooksBefore(hooks)]
  return config
}

/** Payload sets a default for this list in collections, but not in globals. */
const hooksBefore = (hooks: { beforeOperation?: GlobalBeforeOperationHook[] }) =>
  hooks.beforeOperation ?? []

const refuseInCollection: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  collection: { slug, flattenedFields },
}) => {
  // A write that carries out a decision stores existing content, however old: a takedown must work.
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
 * Normalises values that Payload accepts but hooks or MongoDB's adapter fail on. A number in a text
 * field becomes text; an empty string, with which clients clear a choice or date, becomes null; a
 * null list becomes an empty one. Payload's forms send the row count of an unchanged list: the
 * field is left out, except inside a row, since rows are written whole. Pasted rich text is tidied
 * into lines.
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

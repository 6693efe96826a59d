import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
  ValidationError,
} from 'payload'

import { type SentValue, sentValues } from '@/cms/fields/sent-values'
import { asRow } from '@/cms/fields/stored-rows'
import { isDecidedFor } from '@/cms/workflow/decided'

/**
 * Makes every collection and global refuse a list or an object where a field holds text, what is no id
 * where it holds one, and a block of no kind that the field offers, before any other hook meets it.
 * Payload checks none of it in a draft, and hooks and databases fail on it with an error of the server. A
 * form cannot send such a thing, a program can. Payload's own collections are left aside: it writes them
 * in a form of its own.
 */
export function refuseForeignTypes(config: SanitizedConfig): SanitizedConfig {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  for (const { hooks } of ours)
    hooks.beforeOperation = [refuseInCollection, ...(hooks.beforeOperation ?? [])]
  for (const { hooks } of config.globals)
    hooks.beforeOperation = [refuseInGlobal, ...(hooks.beforeOperation ?? [])]
  return config
}

const refuseInCollection: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  collection: { slug, flattenedFields },
}) => {
  // What carries out a decision writes what is stored already, of whatever age: a takedown above all.
  const isDecided = isDecidedFor(req, slug, 'id' in args ? args.id : undefined)
  if (!isDecided && (operation === 'create' || operation === 'update'))
    refuse({ slug, fields: flattenedFields, data: args.data, req })
  return args
}

const refuseInGlobal: GlobalBeforeOperationHook = ({ args, operation, req, global }) => {
  const { slug, flattenedFields } = global
  if (operation === 'update' && !isDecidedFor(req, slug, slug))
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
    if (value === null) return []
    if (isText(field) && typeof value !== 'string')
      return [{ path, message: 'Send text here, or leave it out.' }]
    if (isNoOption(field, value))
      return [{ path, message: 'Choose one of what the field offers, or leave it out.' }]
    if (field.type === 'blocks') return unknownBlocks(field.blocks, value, path)
    return isNoLink(field, value)
      ? [{ path, message: 'Send the id of something that is there, or leave it out.' }]
      : []
  })
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors, req })
}

const TEXT = new Set(['text', 'textarea', 'email', 'code', 'select', 'radio'])

/** The ids of rows Payload makes text of by itself. */
const isText = (field: FlattenedField): boolean =>
  TEXT.has(field.type) && field.name !== 'id' && !('hasMany' in field && field.hasMany)

/**
 * Payload takes a number for text; the hooks of a field do not. An empty text is how a program says that
 * nothing is chosen; MongoDB's adapter takes only null for that.
 */
function writeAsStored({ field, value, within }: SentValue): void {
  if (isText(field) && typeof value === 'number') within[field.name] = String(value)
  if (isChoice(field) && value === '') within[field.name] = null
}

type Choice = Extract<FlattenedField, { type: 'select' | 'radio' }>

const isChoice = (field: FlattenedField): field is Choice =>
  field.type === 'select' || field.type === 'radio'

/** MongoDB's adapter fails on a choice that is none. */
const isNoOption = (field: FlattenedField, value: unknown): boolean =>
  isChoice(field) &&
  typeof value === 'string' &&
  !field.options.some((one) => (typeof one === 'string' ? one : one.value) === value)

/** Payload stores a block of no kind unread: no approver would see it, and no page could be made of it. */
function unknownBlocks(known: readonly { slug: string }[], value: unknown, path: string) {
  const message = 'There is no such block here. Take it out, or choose one that the field offers.'
  const isKnown = (row: unknown) => known.some(({ slug }) => slug === asRow(row).blockType)
  const rows: unknown[] = Array.isArray(value) ? value : [] // a form sends a number for what stays as it is
  return rows.flatMap((row, at) => (isKnown(row) ? [] : [{ path: `${path}.${at}`, message }]))
}

/** Payload's own forms send words for nothing, and whole documents for their ids. */
function isNoLink(field: FlattenedField, value: unknown): boolean {
  if (field.type !== 'relationship' && field.type !== 'upload') return false
  const isOne = Array.isArray(field.relationTo) ? isNamedLink : isId
  if (!field.hasMany) return !isOne(value)
  return typeof value !== 'string' && !(Array.isArray(value) && value.every(isOne))
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')

const isNamedLink = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    'relationTo' in value &&
    typeof value.relationTo === 'string' &&
    'value' in value &&
    isId(value.value))
